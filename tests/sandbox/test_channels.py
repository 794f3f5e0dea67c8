"""What one learner's program does tells another one nothing, at the same time or afterwards."""

from __future__ import annotations

import mmap
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from grader.protocol import refs
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.lockdown.mechanisms import SECCOMP
from grader.sandbox.workers.worker import Worker

SHARED = Path(os.__file__).with_name("turtle.py")  # which everybody may read, and hardly anybody does
PAGES = SHARED.stat().st_size // mmap.PAGESIZE
PROGRAM = b"""
import ctypes, fcntl, mmap, os, struct, threading, time

FUTEX = {"x86_64": 202, "aarch64": 98}[os.uname().machine]
WAIT, WAKE, PAGEOUT, OFD_GETLK, OFD_SETLK = 0, 1, 21, 36, 37
libc = ctypes.CDLL(None, use_errno=True)
libc.mmap.restype = ctypes.c_void_p
libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_long]
file = open(os.path.join(os.path.dirname(os.__file__), "turtle.py"), "rb")
size = os.path.getsize(file.name)
mapped = [libc.mmap(None, size, mmap.PROT_READ, kind, file.fileno(), 0) for kind in (mmap.MAP_SHARED, mmap.MAP_PRIVATE)]

def lock(kind):
    return struct.pack("hhqqi4x", kind, 0, 0, 0, 0)

def kind_of(answer):
    return struct.unpack("hhqqi4x", answer)[0]

def tried(way, *arguments):
    try:
        return way(*arguments)
    except OSError:
        return None

def hold_locks():
    tried(fcntl.flock, file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    tried(fcntl.fcntl, file, fcntl.F_SETLK, lock(fcntl.F_RDLCK))
    tried(fcntl.fcntl, file, OFD_SETLK, lock(fcntl.F_RDLCK))

def locks_that_are_held():
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        found = []
    except BlockingIOError:
        found = ["flock"]
    except PermissionError:
        found = []
    for command in (fcntl.F_GETLK, OFD_GETLK):
        answer = tried(fcntl.fcntl, file, command, lock(fcntl.F_WRLCK))
        if answer is not None and kind_of(answer) != fcntl.F_UNLCK:
            found.append(command)
    return found

def wait_at_pages():
    for address in mapped:
        word = ctypes.c_uint32.from_address(address).value
        wait = (FUTEX, ctypes.c_void_p(address), WAIT, ctypes.c_uint32(word), None, None, 0)
        threading.Thread(target=libc.syscall, args=wait, daemon=True).start()

def those_who_wait():
    woken = 0
    for _ in range(50):
        for address in mapped:
            woken += max(0, libc.syscall(FUTEX, ctypes.c_void_p(address), WAKE, 10, None, None, 0))
        time.sleep(0.01)
    return woken

def take_out_of_memory():
    for address in mapped:
        ctypes.string_at(address, size)
        for advice in (PAGEOUT, mmap.MADV_DONTNEED):
            libc.madvise(ctypes.c_void_p(address), size, advice)
    tried(os.posix_fadvise, file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)

def number():
    return os.getpid()

def told_of(pid):
    ways = {
        "session": lambda: os.getsid(pid),
        "group": lambda: os.getpgid(pid),
        "cores": lambda: os.sched_getaffinity(pid),
        "scheduler": lambda: os.sched_getscheduler(pid),
        "parameters": lambda: os.sched_getparam(pid),
        "clock": lambda: time.clock_gettime(~pid << 3 | 2),
    }
    return [name for name, way in ways.items() if tried(way) is not None]
"""


def ask(worker: Worker, name: str, *arguments: Any) -> Any:
    """Return what a function of the loaded program answers."""
    reply = worker.ask("call", refs.Ref(0, ((".", name),)), arguments, {}, seconds=20.0, output_limit=1 << 20)
    assert reply[0] == "ok", reply
    return reply[1]


@pytest.fixture
def two(locked_box: ForkServers) -> Iterator[tuple[Worker, Worker]]:
    """Two learners' programs that run at the same time."""
    workers = locked_box.worker(256), locked_box.worker(256)
    if SECCOMP not in locked_box.server("plain").await_ready():
        pytest.skip("nothing but the filter of system calls closes these")
    for worker in workers:
        reply = worker.ask("load", "line", "line.py", PROGRAM, seconds=20.0, output_limit=1 << 20)
        assert reply == ("ok", ([], reply[1][1]))
    yield workers
    for worker in workers:
        worker.close()


def test_locks_on_shared_files_are_no_signal(two: tuple[Worker, Worker]) -> None:
    """No lock of one program on a file of Python's can be seen by another, by any of the three kinds of locks."""
    ask(two[0], "hold_locks")

    assert ask(two[1], "locks_that_are_held") == []


def test_nobody_is_woken_at_a_shared_page(two: tuple[Worker, Worker]) -> None:
    """A program that waits at a page of a file of Python's is not found there by another."""
    ask(two[0], "wait_at_pages")

    assert ask(two[1], "those_who_wait") == 0


def test_numbers_tell_nothing(two: tuple[Worker, Worker]) -> None:
    """A program cannot ask after another one by its number."""
    assert ask(two[1], "told_of", ask(two[0], "number")) == []


def in_memory() -> int:
    """Return how many pages of the shared file are in memory."""
    with SHARED.open("rb") as file:
        return sum(there(file.fileno(), page * mmap.PAGESIZE) for page in range(PAGES))


def there(fd: int, place: int) -> bool:
    """Return whether something can be read without waiting for a disk."""
    try:
        return os.preadv(fd, [bytearray(1)], place, os.RWF_NOWAIT) == 1
    except BlockingIOError:
        return False


def test_no_page_is_taken_out_of_memory(two: tuple[Worker, Worker]) -> None:
    """A program cannot choose which pages of a library stay in memory for the next one."""
    SHARED.read_bytes()

    ask(two[0], "take_out_of_memory")

    assert in_memory() == PAGES
