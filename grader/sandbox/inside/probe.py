"""Tries out, from where a learner's code runs, everything that such code must not be able to do.

This file is handed to a worker as if a learner had written it. ``acts`` really attempts each act on a target that the
trusted side has laid out, and returns the names of those that succeeded. What changes the process comes last. Calls go
to the C library where Python would first ask the guard, which is no wall.
"""

import ctypes
import errno
import os
import socket
import struct
import threading

MIB = 1 << 20
SPACE = 64 * MIB
THREADS = 80
PROCESS_VM_READV = {"x86_64": 310, "aarch64": 270}
NEW_USER = 0x10000000
libc = ctypes.CDLL(None, use_errno=True)


def acts(target):
    """Return the names of the acts that succeeded, in the order in which they are tried."""
    return [act.__name__ for act in ACTS if succeeds(act, target)]


def succeeds(act, target):
    """Return whether an act came to its end; an act that fails raises."""
    try:
        act(target)
    except BaseException:  # noqa: BLE001 - any refusal will do
        return False
    return True


def any_of(attempts):
    """Make several attempts at the same act, and raise if none of them succeeds."""
    if not [None for attempt in attempts if succeeds(lambda _, attempt=attempt: attempt(), None)]:
        raise OSError


def need(condition):
    """Raise unless a condition holds."""
    if not condition:
        raise OSError


def read_files(target):
    """Read a file outside, or the hidden tests."""
    any_of([lambda path=path: open(path, "rb").read(1) for path in target["secrets"]])


def see_files(target):
    """Learn that a file outside exists, and how large it is."""
    any_of([lambda path=path: os.stat(path) for path in target["secrets"]])


def write_files(target):
    """Create or change a file outside."""

    def create(folder):
        need(os.path.realpath(folder) != os.getcwd())  # its own scratch folder may go by another name
        path = os.path.join(folder, target["name"])
        with open(path, "w"):
            os.unlink(path)

    any_of([lambda folder=folder: create(folder) for folder in target["folders"]])


def see_processes(target):
    """See what other processes run."""
    others = [name for name in os.listdir("/proc") if name.isdigit() and int(name) != os.getpid()]
    any_of(
        [lambda pid=pid: open(f"/proc/{pid}/cmdline", "rb").read(1) for pid in [*target["pids"], os.getppid(), *others]]
    )


def read_memory(target):
    """Read the memory of the grader, or of another process of the same user."""

    def by_number(pid):
        number = PROCESS_VM_READV[os.uname().machine]
        one = (ctypes.c_size_t * 2)(0, 8)
        need(libc.syscall(number, pid, one, 1, one, 1, 0) >= 0 or ctypes.get_errno() == errno.EFAULT)

    def by_name(pid):
        os.close(os.open(f"/proc/{pid}/mem", os.O_RDONLY))

    any_of([lambda pid=pid, way=way: way(pid) for pid in target["pids"] for way in (by_number, by_name)])


def signal_processes(target):
    """Send a signal to the grader, or to another process."""
    any_of([lambda pid=pid: need(libc.kill(pid, 0) == 0) for pid in target["pids"]])


def network(target):
    """Reach a port of this machine, or make a socket that could send a datagram."""
    address = struct.pack("=H", socket.AF_INET) + struct.pack("!H4s8x", target["port"], bytes([127, 0, 0, 1]))

    def reach(kind):
        need(libc.connect(libc.socket(socket.AF_INET, kind, 0), address, len(address)) == 0)

    any_of([lambda: reach(socket.SOCK_STREAM), lambda: reach(socket.SOCK_DGRAM)])


def unix_socket(target):
    """Make a socket for other programs of this machine; most listen in the file system, where nothing else stops it."""
    pair = (ctypes.c_int * 2)()
    any_of(
        [
            lambda: need(libc.socket(socket.AF_UNIX, socket.SOCK_STREAM, 0) >= 0),
            lambda: need(libc.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM, 0, pair) >= 0),
        ]
    )


def environment(target):
    """Find something of the grader's environment in one's own."""
    need(any(name in os.environ for name in target["variables"]))


def fill_disk(target):
    """Have more room in the scratch folder than a file system of our own would give (asked, not filled)."""
    room = os.statvfs(".")
    need(room.f_blocks * room.f_frsize > SPACE)


def memory(target):
    """Take more memory than the limit."""
    bytearray((target["memory_mib"] + 64) * MIB)


def threads(target):
    """Start more threads than anybody needs."""
    done = threading.Event()
    usual = threading.stack_size(64 << 10)
    started = []
    try:
        for _ in range(THREADS):
            thread = threading.Thread(target=done.wait, daemon=True)
            thread.start()
            started.append(thread)
    finally:
        done.set()
        threading.stack_size(usual)
        for thread in started:
            thread.join()


def start_processes(target):
    """Start another process."""
    pid = libc.fork()
    if pid == 0:
        os._exit(0)
    os.waitpid(pid, 0)


def start_programs(target):
    """Run another program; one that does not exist in our own folder tells the same and leaves us here."""
    name = target["name"].encode()
    libc.execv(name, (ctypes.c_char_p * 2)(name, None))
    need(ctypes.get_errno() == errno.ENOENT)


def system_calls(target):
    """Make system calls that have been used to break out: shared memory, tracing, a file without a name."""
    any_of(
        [
            lambda: need(libc.shmget(0, 4096, 0o1600) >= 0),
            lambda: need(libc.ptrace(0, 0, 0, 0) >= 0),
            lambda: need(libc.memfd_create(b"probe", 0) >= 0),
        ]
    )


def user_namespace(target):
    """Become root in a user namespace, from which more of the kernel can be reached."""
    need(libc.unshare(NEW_USER) == 0)


ACTS = [
    read_files, see_files, write_files, see_processes, read_memory, signal_processes, network, unix_socket, environment,
    fill_disk, memory, threads, start_processes, start_programs, system_calls, user_namespace,
]  # fmt: skip
