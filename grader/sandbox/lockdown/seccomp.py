"""seccomp: a list of the system calls that a worker may make; all others fail, and cannot be asked for again.

The list is what NumPy, matplotlib, threads and asyncio were seen to use. An unknown call is answered as by an older
kernel (ENOSYS), for which libraries have another way; calls that learners meet are refused (EPERM); calls that only
hurry a disk along are answered as if they had done it; calls of a foreign architecture, whose numbers mean something
else, end the process. The numbers are from the kernel's headers; those of aarch64 are untested.

All learners' programs may read the same files of Python and its libraries, and see no other process: whatever one could
leave at such a file for another to find (a lock, a waiter, a page that was dropped), or learn of a process by its
number, is not in the list.

Source: Documentation/userspace-api/seccomp_filter.rst; include/uapi/linux/{seccomp,filter}.h.
"""

from __future__ import annotations

import ctypes
import errno
import functools
import itertools
import struct
from collections.abc import Iterable

from grader.sandbox.lockdown import kernel

# Each entry: name, number on x86_64, number on aarch64 (- where there is none).
ALLOWED = """
    access 21 -, alarm 37 -, arch_prctl 158 -, brk 12 214, chdir 80 49, close 3 57, close_range 436 436,
    copy_file_range 326 285, creat 85 -, dup 32 23, dup2 33 -, dup3 292 24, epoll_create 213 -,
    epoll_create1 291 20, epoll_ctl 233 21, epoll_pwait 281 22, epoll_pwait2 441 441, epoll_wait 232 -,
    eventfd 284 -, eventfd2 290 19, exit 60 93, exit_group 231 94, faccessat 269 48, faccessat2 439 439,
    fallocate 285 47, fchdir 81 50, fchmod 91 52, fstat 5 80, fstatfs 138 44, ftruncate 77 46,
    get_mempolicy 239 236, getcpu 309 168, getcwd 79 17, getdents 78 -, getdents64 217 61, getegid 108 177,
    geteuid 107 175, getgid 104 176, getitimer 36 102, getpeername 52 205, getpgrp 111 -, getpid 39 172,
    getppid 110 173, getrandom 318 278, getresgid 120 150, getresuid 118 148, getrlimit 97 163,
    getrusage 98 165, getsockname 51 204, getsockopt 55 209, gettid 186 178, gettimeofday 96 169,
    getuid 102 174, lseek 8 62, lstat 6 -, membarrier 324 283, mkdir 83 -, mkdirat 258 34, mmap 9 222,
    mprotect 10 226, mremap 25 216, munmap 11 215, nanosleep 35 101, newfstatat 262 79, open 2 -, openat 257 56,
    pause 34 -, pipe 22 -, pipe2 293 59, poll 7 -, ppoll 271 73, pread64 17 67, preadv 295 69, pselect6 270 72,
    pwrite64 18 68, pwritev 296 70, read 0 63, readlink 89 -, readlinkat 267 78, readv 19 65, recvfrom 45 207,
    recvmsg 47 212, rename 82 -, renameat 264 38, renameat2 316 276, restart_syscall 219 128, rmdir 84 -,
    rseq 334 293, rt_sigaction 13 134, rt_sigpending 127 136, rt_sigprocmask 14 135, rt_sigreturn 15 139,
    rt_sigsuspend 130 133, rt_sigtimedwait 128 137, sched_get_priority_max 146 125,
    sched_get_priority_min 147 126, sched_yield 24 124, select 23 -, sendfile 40 71, sendmsg 46 211,
    sendto 44 206, set_robust_list 273 99, set_tid_address 218 96, setitimer 38 103, setsockopt 54 208,
    shutdown 48 210, sigaltstack 131 132, stat 4 -, statfs 137 43, statx 332 291, sysinfo 99 179, time 201 -,
    timer_delete 226 111, timer_getoverrun 225 109, timer_gettime 224 108, timer_settime 223 110, times 100 153,
    umask 95 166, uname 63 160, unlink 87 -, unlinkat 263 35, wait4 61 260, write 1 64, writev 20 66
"""
PRETENDED = """
    fadvise64 221 223, fdatasync 75 83, fsync 74 82, msync 26 227
"""
REFUSED = """
    chmod 90 -, chown 92 -, execve 59 221, execveat 322 281, fchmodat 268 53, fchown 93 55, fchownat 260 54,
    flock 73 32, fork 57 -, get_robust_list 274 100, lchown 94 -, link 86 -, linkat 265 37, mknod 133 -,
    mknodat 259 33, ptrace 101 117, rt_sigqueueinfo 129 138, sched_setaffinity 203 122, setxattr 188 5,
    socket 41 198, symlink 88 -, symlinkat 266 36, tkill 200 130, truncate 76 45, utime 132 -, utimensat 280 88,
    utimes 235 -, vfork 58 -
"""
JUDGED = """
    clock_getres 229 114, clock_gettime 228 113, clock_nanosleep 230 115, clone 56 220, fcntl 72 25,
    futex 202 98, getpgid 121 155, getsid 124 156, ioctl 16 29, kill 62 129, madvise 28 233, mbind 237 235,
    prctl 157 167, prlimit64 302 261, sched_getaffinity 204 123, sched_getparam 143 121,
    sched_getscheduler 145 120, socketpair 53 199, tgkill 234 131, timer_create 222 107
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
F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_DUPFD_CLOEXEC = 0, 1, 2, 3, 4, 1030
FUTEX_PRIVATE = 128
CLOCK_OF_A_PROCESS = 0x80000000  # a clock's number is negative where it holds that of a process or a descriptor
MADV_DONTNEED, MADV_FREE, MADV_HUGEPAGE, MADV_NOHUGEPAGE = 4, 8, 14, 15
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
    for number in numbers(PRETENDED, machine).values():
        code += [(IF_EQUAL, 0, 1, number), (RETURN, 0, 0, FAIL | 0)]
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
    clock = _by_bit(0, CLOCK_OF_A_PROCESS, FAIL | errno.EINVAL, ALLOW)
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
        "getpgid": own_or_none,
        "getsid": own_or_none,
        "sched_getparam": own_or_none,
        "sched_getscheduler": own_or_none,
        "sched_getaffinity": _only(0, [0, pid], errno.ENOSYS),  # asked of each thread, which goes on without
        "clock_getres": clock,
        "clock_gettime": clock,
        "clock_nanosleep": clock,
        "timer_create": clock,
        # Others could wait at the same page of a file. pthread_join asks for it, and asks again when it is told EAGAIN.
        "futex": _by_bit(1, FUTEX_PRIVATE, ALLOW, FAIL | errno.EAGAIN),
        # No advice about pages that others have, too, such as to take them out of memory.
        "madvise": _only(2, [MADV_DONTNEED, MADV_FREE, MADV_HUGEPAGE, MADV_NOHUGEPAGE], errno.EINVAL),
        "mbind": _only(5, [0], errno.EPERM),  # nothing is moved
        "prctl": _only(0, [PR_SET_NAME, PR_GET_NAME, PR_CAPBSET_READ, PR_GET_DUMPABLE, PR_SET_VMA], errno.EPERM),
        "ioctl": _only(1, [TCGETS, TIOCGWINSZ, FIONREAD, FIONBIO, FIONCLEX, FIOCLEX], errno.ENOTTY),
        "socketpair": [  # of streams, for asyncio; a socket for datagrams could send to any other without a connection
            (LOAD, 0, 0, AT_ARGUMENTS),
            (IF_EQUAL, 1, 0, AF_UNIX),
            (RETURN, 0, 0, FAIL | errno.EPERM),
            *_only(1, [SOCK_STREAM | flags for flags in (0, CLOEXEC, NONBLOCK, CLOEXEC | NONBLOCK)], errno.EPERM),
        ],
        # Locks and hints are seen by others; an owner and a signal of a descriptor are kill() by the back door.
        "fcntl": _only(1, [F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_DUPFD_CLOEXEC], errno.EPERM),
    }


def _only(argument: int, values: Iterable[int], otherwise: int) -> Code:
    """Return code that allows a call only with these values of one argument."""
    code: Code = [(LOAD, 0, 0, AT_ARGUMENTS + 8 * argument)]
    for value in values:
        code += [(IF_EQUAL, 0, 1, value), (RETURN, 0, 0, ALLOW)]
    return [*code, (RETURN, 0, 0, FAIL | otherwise)]


def _by_bit(argument: int, bit: int, if_set: int, otherwise: int) -> Code:
    """Return code that answers a call by whether one argument has a bit."""
    return [
        (LOAD, 0, 0, AT_ARGUMENTS + 8 * argument),
        (IF_ANY_BIT, 0, 1, bit),
        (RETURN, 0, 0, if_set),
        (RETURN, 0, 0, otherwise),
    ]
