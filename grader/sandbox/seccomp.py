"""seccomp: a list of the system calls that a worker may make; all others fail, and cannot be asked for again.

The list is what NumPy, matplotlib, threads and asyncio were seen to use. An unknown call is answered as by an older
kernel (ENOSYS), for which libraries have another way; calls that learners meet are refused (EPERM); calls of a foreign
architecture, whose numbers mean something else, end the process. The numbers are from the kernel's headers; those of
aarch64 are untested. Source: Documentation/userspace-api/seccomp_filter.rst; include/uapi/linux/{seccomp,filter}.h.
"""

from __future__ import annotations

import ctypes
import errno
import functools
import itertools
import struct
from collections.abc import Iterable

from grader.sandbox import kernel

# Each entry: name, number on x86_64, number on aarch64 (- where there is none).
ALLOWED = """
    access 21 -, alarm 37 -, arch_prctl 158 -, brk 12 214, capget 125 90, chdir 80 49, clock_getres 229 114,
    clock_gettime 228 113, clock_nanosleep 230 115, close 3 57, close_range 436 436, copy_file_range 326 285,
    creat 85 -, dup 32 23, dup2 33 -, dup3 292 24, epoll_create 213 -, epoll_create1 291 20, epoll_ctl 233 21,
    epoll_pwait 281 22, epoll_pwait2 441 441, epoll_wait 232 -, eventfd 284 -, eventfd2 290 19, exit 60 93,
    exit_group 231 94, faccessat 269 48, faccessat2 439 439, fadvise64 221 223, fallocate 285 47, fchdir 81 50,
    fchmod 91 52, fdatasync 75 83, flock 73 32, fstat 5 80, fstatfs 138 44, fsync 74 82, ftruncate 77 46,
    futex 202 98, get_mempolicy 239 236, getcpu 309 168, getcwd 79 17, getdents 78 -,
    getdents64 217 61, getegid 108 177, geteuid 107 175, getgid 104 176, getitimer 36 102, getpeername 52 205,
    getpgid 121 155, getpgrp 111 -, getpid 39 172, getppid 110 173, getrandom 318 278, getresgid 120 150,
    getresuid 118 148, getrlimit 97 163, getrusage 98 165, getsid 124 156, getsockname 51 204, getsockopt 55 209,
    gettid 186 178, gettimeofday 96 169, getuid 102 174, lseek 8 62, lstat 6 -, madvise 28 233, mbind 237 235,
    membarrier 324 283, mincore 27 232, mkdir 83 -, mkdirat 258 34, mlock 149 228, mlock2 325 284, mmap 9 222,
    mprotect 10 226, mremap 25 216, msync 26 227, munlock 150 229, munmap 11 215, nanosleep 35 101,
    newfstatat 262 79, open 2 -, openat 257 56, pause 34 -, pipe 22 -, pipe2 293 59, poll 7 -, ppoll 271 73,
    pread64 17 67, preadv 295 69, preadv2 327 286, pselect6 270 72, pwrite64 18 68, pwritev 296 70,
    pwritev2 328 287, read 0 63, readlink 89 -, readlinkat 267 78, readv 19 65, recvfrom 45 207, recvmsg 47 212,
    rename 82 -, renameat 264 38, renameat2 316 276, restart_syscall 219 128, rmdir 84 -, rseq 334 293,
    rt_sigaction 13 134, rt_sigpending 127 136, rt_sigprocmask 14 135, rt_sigreturn 15 139, rt_sigsuspend 130 133,
    rt_sigtimedwait 128 137, sched_get_priority_max 146 125, sched_get_priority_min 147 126,
    sched_getaffinity 204 123, sched_getparam 143 121, sched_getscheduler 145 120, sched_yield 24 124, select 23 -,
    sendfile 40 71, sendmsg 46 211, sendto 44 206, set_robust_list 273 99, set_tid_address 218 96,
    setitimer 38 103, setsockopt 54 208, shutdown 48 210, sigaltstack 131 132, stat 4 -, statfs 137 43,
    statx 332 291, sysinfo 99 179, time 201 -, timer_create 222 107, timer_delete 226 111,
    timer_getoverrun 225 109, timer_gettime 224 108, timer_settime 223 110, times 100 153, umask 95 166,
    uname 63 160, unlink 87 -, unlinkat 263 35, wait4 61 260, write 1 64, writev 20 66
"""
REFUSED = """
    chmod 90 -, chown 92 -, execve 59 221, execveat 322 281, fchmodat 268 53, fchown 93 55, fchownat 260 54,
    fork 57 -, get_robust_list 274 100, lchown 94 -, link 86 -, linkat 265 37, mknod 133 -, mknodat 259 33,
    ptrace 101 117, rt_sigqueueinfo 129 138, setxattr 188 5, socket 41 198, symlink 88 -, symlinkat 266 36,
    tkill 200 130, truncate 76 45, utime 132 -, utimensat 280 88, utimes 235 -, vfork 58 -
"""
JUDGED = """
    clone 56 220, fcntl 72 25, ioctl 16 29, kill 62 129, prctl 157 167, prlimit64 302 261,
    sched_setaffinity 203 122, socketpair 53 199, tgkill 234 131
"""

SECCOMP = (317, 277)
SET_MODE_FILTER, ALL_THREADS = 1, 1
ARCHITECTURES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
FIRST_X32_CALL = 0x40000000

LOAD, IF_EQUAL, IF_AT_LEAST, IF_ANY_BIT, RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
ALLOW, FAIL, KILL = 0x7FFF0000, 0x00050000, 0x80000000
AT_NUMBER, AT_ARCHITECTURE, AT_ARGUMENTS = 0, 4, 16  # offsets in struct seccomp_data

CLONE_THREAD, ANY_CLONE_NEW = 0x00010000, 0x7E020080
PR_SET_NAME, PR_GET_NAME, PR_CAPBSET_READ, PR_GET_DUMPABLE, PR_SET_VMA = 15, 16, 23, 3, 0x53564D41
TCGETS, TIOCGWINSZ, FIONREAD, FIONBIO, FIONCLEX, FIOCLEX = 0x5401, 0x5413, 0x541B, 0x5421, 0x5450, 0x5451
F_SETOWN, F_SETSIG, F_SETOWN_EX, F_SETLEASE, F_NOTIFY, F_SETPIPE_SZ, F_ADD_SEALS = 8, 10, 15, 1024, 1026, 1031, 1033
AF_UNIX, SOCK_STREAM, NONBLOCK, CLOEXEC = 1, 1, 0x800, 0x80000

Code = list[tuple[int, int, int, int]]  # operation, steps to jump if true, steps if false, operand


def restrict(pid: int) -> None:
    """Let this process, whose number is ``pid``, make no other system calls from now on."""
    code = program(pid)
    packed = struct.pack("=" + "HBBI" * len(code), *itertools.chain.from_iterable(code))
    instructions = ctypes.create_string_buffer(packed, len(packed))
    filter_ = struct.pack("@HP", len(code), ctypes.addressof(instructions))
    kernel.call(SECCOMP, SET_MODE_FILTER, ALL_THREADS, filter_)


def program(pid: int, machine: str = kernel.MACHINE) -> Code:
    """Return the filter for a process, as a program for the kernel's virtual machine."""
    code: Code = [
        (LOAD, 0, 0, AT_ARCHITECTURE),
        (IF_EQUAL, 1, 0, ARCHITECTURES[machine]),
        (RETURN, 0, 0, KILL),
        (LOAD, 0, 0, AT_NUMBER),
    ]
    if machine == "x86_64":
        code += [(IF_AT_LEAST, 0, 1, FIRST_X32_CALL), (RETURN, 0, 0, KILL)]
    for number in numbers(ALLOWED, machine).values():
        code += [(IF_EQUAL, 0, 1, number), (RETURN, 0, 0, ALLOW)]
    judged = numbers(JUDGED, machine)
    for name, judgement in _judgements(pid).items():
        code += [(IF_EQUAL, 0, len(judgement), judged[name]), *judgement]
    for number in numbers(REFUSED, machine).values():
        code += [(IF_EQUAL, 0, 1, number), (RETURN, 0, 0, FAIL | errno.EPERM)]
    return [*code, (RETURN, 0, 0, FAIL | errno.ENOSYS)]


@functools.cache
def numbers(table: str, machine: str) -> dict[str, int]:
    """Return the numbers in a table for a machine, by name."""
    column = 1 + kernel.MACHINES.index(machine)
    entries = [entry.split() for entry in table.split(",")]
    return {entry[0]: int(entry[column]) for entry in entries if entry[column] != "-"}


def _judgements(pid: int) -> dict[str, Code]:
    """Return, for each call that depends on its arguments, the code that decides."""
    own = _only(0, [pid], errno.EPERM)
    own_or_none = _only(0, [0, pid], errno.EPERM)
    return {
        "clone": [  # threads; clone3 is answered ENOSYS, because its flags lie in memory, where no filter can look
            (LOAD, 0, 0, AT_ARGUMENTS),
            (IF_ANY_BIT, 0, 1, ANY_CLONE_NEW),
            (RETURN, 0, 0, FAIL | errno.EPERM),
            (IF_ANY_BIT, 0, 1, CLONE_THREAD),
            (RETURN, 0, 0, ALLOW),
            (RETURN, 0, 0, FAIL | errno.EPERM),
        ],
        "kill": own,
        "tgkill": own,
        "prlimit64": own_or_none,
        "sched_setaffinity": own_or_none,
        "prctl": _only(0, [PR_SET_NAME, PR_GET_NAME, PR_CAPBSET_READ, PR_GET_DUMPABLE, PR_SET_VMA], errno.EPERM),
        "ioctl": _only(1, [TCGETS, TIOCGWINSZ, FIONREAD, FIONBIO, FIONCLEX, FIOCLEX], errno.ENOTTY),
        "socketpair": [  # of streams, for asyncio; a socket for datagrams could send to any other without a connection
            (LOAD, 0, 0, AT_ARGUMENTS),
            (IF_EQUAL, 1, 0, AF_UNIX),
            (RETURN, 0, 0, FAIL | errno.EPERM),
            *_only(1, [SOCK_STREAM | flags for flags in (0, CLOEXEC, NONBLOCK, CLOEXEC | NONBLOCK)], errno.EPERM),
        ],
        # An owner and a signal of a descriptor are kill() by the back door.
        "fcntl": _all_but(
            1, [F_SETOWN, F_SETSIG, F_SETOWN_EX, F_SETLEASE, F_NOTIFY, F_SETPIPE_SZ, F_ADD_SEALS], errno.EPERM
        ),
    }


def _only(argument: int, values: Iterable[int], otherwise: int) -> Code:
    """Return code that allows a call only with these values of one argument."""
    code: Code = [(LOAD, 0, 0, AT_ARGUMENTS + 8 * argument)]
    for value in values:
        code += [(IF_EQUAL, 0, 1, value), (RETURN, 0, 0, ALLOW)]
    return [*code, (RETURN, 0, 0, FAIL | otherwise)]


def _all_but(argument: int, values: Iterable[int], otherwise: int) -> Code:
    """Return code that allows a call unless one argument has one of these values."""
    code: Code = [(LOAD, 0, 0, AT_ARGUMENTS + 8 * argument)]
    for value in values:
        code += [(IF_EQUAL, 0, 1, value), (RETURN, 0, 0, FAIL | otherwise)]
    return [*code, (RETURN, 0, 0, ALLOW)]
