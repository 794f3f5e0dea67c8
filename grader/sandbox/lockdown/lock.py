"""How a new worker shuts itself in before it sees one byte of a learner's code. The order of the steps matters.

Four mechanisms stand one behind the other, and each is used where the machine has it; ``rehearsed`` finds that out.
"""

from __future__ import annotations

import contextlib
import os
import random
import resource
import signal
import socket
import struct
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from grader.sandbox.lockdown import kernel, landlock, namespaces, seccomp
from grader.sandbox.lockdown.mechanisms import ENVIRONMENT, LANDLOCK, NAMESPACES, SECCOMP, USER

assert sys.platform == "linux"

MIB = 1 << 20
UIDS = 16  # of a fork server, which has fewer workers at a time
MANY, FEW = (0x7FE00000, 1 << 16), (64000, 94)  # users of nobody, and shares of them; few where a container has no more
CLAIM = "\0nn-grade users "
CAPABILITIES, CAPSET, CAPABILITY_VERSION_3 = 64, (126, 91), 0x20080522
CPU_SECONDS = 900  # only for the case that the grader cannot kill; it measures the wall's time itself
THREADS = 64
FILES_OF_ITS_OWN = [
    (f"/proc/self/{name}", landlock.READ) for name in ("maps", "status", "statm", "schedstat", "task")
] + [
    ("/dev/null", landlock.READ_FILE | landlock.WRITE_FILE),
    *((path, landlock.READ) for path in ("/dev/zero", "/dev/urandom", "/dev/random", "/proc/cpuinfo", "/proc/meminfo")),
]


@dataclass(frozen=True, slots=True)
class Cell:
    """What workers of one fork server are locked into: the mechanisms at hand, and the files that they may read."""

    mechanisms: frozenset[str]
    readable: tuple[str, ...]
    listable: tuple[str, ...]  # folders whose names may be read, and no more
    users: range = range(0)  # each worker has one of them for itself while it lives

    def has(self, mechanism: str) -> bool:
        """Return whether one of the mechanisms is in use."""
        return mechanism in self.mechanisms


def claimed_users() -> tuple[socket.socket | None, range]:
    """Return users of nobody that no other fork server has until the socket is closed; none for others than root.

    A limit on threads counts those of a user on the whole machine. An abstract name has one owner at a time, and is
    free again when that ends, however it ends. Containers with networks of their own see no names of each other, though
    they may have the same users: hence the choice at random.
    """
    if os.geteuid() != 0:
        return None, range(0)
    first, shares = MANY if _is_mapped(MANY[0]) else FEW
    for share in random.sample(range(shares), shares):
        users = range(first + share * UIDS, first + (share + 1) * UIDS)
        claim = socket.socket(socket.AF_UNIX)
        with contextlib.suppress(OSError):
            claim.bind(f"{CLAIM}{users.start}")
            return claim, users
        claim.close()
    return None, range(0)  # where all are taken, workers go without, and it is said that they do


def _is_mapped(uid: int) -> bool:
    """Return whether this user exists in the namespace of users that we are in."""
    ranges = (map(int, line.split()) for line in Path("/proc/self/uid_map").read_text().splitlines())
    return any(first <= uid < first + count for first, _outside, count in ranges)


def rehearsed(mechanisms: frozenset[str], cell: Cell) -> frozenset[str]:
    """Return which mechanisms work here, tried out in a child that is thrown away: all at once, else one by one."""
    seccomp.program(os.getpid())  # its tables are read here for all workers
    trials: dict[str, Callable[[], None]] = {
        USER: lambda: _try_another_user(cell),
        LANDLOCK: lambda: _give_up_files(cell, "/"),
        SECCOMP: lambda: seccomp.restrict(os.getpid()),
    }
    trials = {name: trial for name, trial in trials.items() if name in mechanisms}
    if _succeed(*trials.values()):
        return frozenset(trials)
    return frozenset(name for name, trial in trials.items() if _succeed(trial))


def _succeed(*trials: Callable[[], object]) -> bool:
    pid = os.fork()
    if pid == 0:
        try:
            kernel.prctl(kernel.PR_SET_NO_NEW_PRIVS, 1)
            for trial in trials:
                trial()
            os._exit(0)
        except BaseException:  # noqa: BLE001 - whatever it is, the mechanism is not to be relied on
            os._exit(1)
    return os.waitpid(pid, 0)[1] == 0


def around(folders: Sequence[str], hidden: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return what lies in some folders beside what is hidden in them, and the folders that lead there."""
    passed = [folder for folder in folders if any(_is_in(each, folder) for each in hidden)]
    if not passed:
        return [*folders], []
    deeper = [entry.path for folder in passed for entry in os.scandir(folder) if entry.path not in hidden]
    found, more = around(deeper, hidden)
    return [*(folder for folder in folders if folder not in passed), *found], [*passed, *more]


def _is_in(path: str, folder: str) -> bool:
    return path.startswith(f"{folder}/") or path == folder


def can_import(cell: Cell) -> bool:
    """Return whether a worker, with none of root's privileges, gets to packages that may lie in a user's folder."""
    if os.geteuid() != 0 or cell.has(NAMESPACES) or cell.has(USER):
        return True
    return _succeed(_drop_capabilities, *(lambda path=path: os.listdir(path) for path in cell.listable))  # noqa: PTH208


def _try_another_user(cell: Cell) -> None:
    """Become nobody, who has to be able to import what learners import (Python may lie in root's own folder)."""
    _become(cell.users[0])
    for path in (*cell.readable, *cell.listable):
        with contextlib.suppress(FileNotFoundError):  # not every system has each of them
            os.close(os.open(path, os.O_RDONLY))


def lock_in(cell: Cell, memory_mib: int, scratch: str, uid: int, parent: int) -> None:
    """Lock this process in; any exception means that no learner's code may run here."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGCHLD):
        signal.signal(number, signal.SIG_DFL)
    os.setsid()
    if cell.has(NAMESPACES):
        namespaces.mount_scratch(uid)
    os.chdir(scratch)
    os.environ.clear()
    os.environ.update(ENVIRONMENT | {"HOME": scratch, "TMPDIR": scratch})
    os.umask(0o077)
    _limit_resources(memory_mib, alone=cell.has(NAMESPACES) or cell.has(USER))
    if cell.has(USER):
        _become(uid)
    if cell.has(USER) or cell.has(NAMESPACES) or os.geteuid() == 0:
        _drop_capabilities()
    kernel.die_with_parent(parent)  # this and the next line after the change of user, which undoes both
    kernel.forbid_inspection()
    kernel.prctl(kernel.PR_SET_NO_NEW_PRIVS, 1)
    if cell.has(LANDLOCK):
        _give_up_files(cell, scratch)
    if cell.has(SECCOMP):
        seccomp.restrict(os.getpid())


def _limit_resources(memory_mib: int, *, alone: bool) -> None:
    """Bound memory (beyond what is loaded now), files, queues and core dumps; threads where the user is ``alone``.

    The number of threads is counted for a user as a whole, so elsewhere the limit would hit others, too.
    """
    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    bounds = {
        resource.RLIMIT_AS: used + memory_mib * MIB,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_CPU: CPU_SECONDS,
        resource.RLIMIT_FSIZE: 16 * MIB,
        resource.RLIMIT_MEMLOCK: 0,
        resource.RLIMIT_MSGQUEUE: 0,
        resource.RLIMIT_NOFILE: 64,
        resource.RLIMIT_SIGPENDING: 64,
    }
    if alone:
        bounds[resource.RLIMIT_NPROC] = THREADS
    for kind, bound in bounds.items():
        hard = resource.getrlimit(kind)[1]
        allowed = bound if hard == resource.RLIM_INFINITY else min(bound, hard)
        resource.setrlimit(kind, (allowed, allowed))


def _become(uid: int) -> None:
    os.setgroups([])
    os.setresgid(uid, uid, uid)
    os.setresuid(uid, uid, uid)


def _drop_capabilities() -> None:
    """Give up every privilege, also those that a program could bring back."""
    with contextlib.suppress(OSError):  # older kernels have no ambient set
        kernel.prctl(kernel.PR_CAP_AMBIENT, kernel.PR_CAP_AMBIENT_CLEAR_ALL)
    for capability in range(CAPABILITIES):
        try:
            kernel.prctl(kernel.PR_CAPBSET_DROP, capability)
        except OSError:  # beyond the last one, or nothing to drop
            break
    kernel.call(CAPSET, struct.pack("=Ii", CAPABILITY_VERSION_3, 0), bytes(24))


def _give_up_files(cell: Cell, scratch: str) -> None:
    landlock.restrict(
        [
            *((path, landlock.READ) for path in cell.readable),
            *((path, landlock.READ_DIR) for path in cell.listable),
            *FILES_OF_ITS_OWN,
            (scratch, landlock.WRITE),
        ]
    )
