"""Landlock: an unprivileged process gives up every file it does not name, for good (kernel 5.13 and later).

It does not cover looking a path up (stat), permissions and owners, or Unix sockets in the file system: the filter of
system calls has to. Source: the kernel's Documentation/userspace-api/landlock.rst; include/uapi/linux/landlock.h.
"""

from __future__ import annotations

import os
import struct
import sys
from collections.abc import Iterable

from grader.sandbox.lockdown import kernel

assert sys.platform == "linux"

CREATE_RULESET, ADD_RULE, RESTRICT_SELF = (444, 444), (445, 445), (446, 446)
RULE_PATH_BENEATH = 1

(
    EXECUTE, WRITE_FILE, READ_FILE, READ_DIR, REMOVE_DIR, REMOVE_FILE, MAKE_CHAR, MAKE_DIR, MAKE_REG, MAKE_SOCK,
    MAKE_FIFO, MAKE_BLOCK, MAKE_SYM, REFER, TRUNCATE, IOCTL_DEV,
) = (1 << bit for bit in range(16))  # fmt: skip
OF_FILES = EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE | IOCTL_DEV
READ = READ_FILE | READ_DIR
WRITE = READ | WRITE_FILE | REMOVE_DIR | REMOVE_FILE | MAKE_DIR | MAKE_REG | REFER | TRUNCATE


def version() -> int:
    """Return the version of the interface that the kernel has, or 0 where Landlock is absent or switched off."""
    try:
        return kernel.call(CREATE_RULESET, None, 0, 1)
    except OSError:
        return 0


def restrict(allowed: Iterable[tuple[str, int]]) -> None:
    """Give up all files but those beneath the given paths, TCP, and signals and abstract sockets to the outside.

    A path that does not exist is passed over. The rules bind the files themselves, so mounts have to come before.
    """
    known = version()
    if not known:
        raise OSError("Landlock is absent")
    handled = (1 << 13) - 1 | (known >= 2) * REFER | (known >= 3) * TRUNCATE | (known >= 5) * IOCTL_DEV
    tcp = 3 if known >= 4 else 0  # bind, connect
    scope = 3 if known >= 6 else 0  # abstract Unix sockets, signals
    size = 24 if known >= 6 else 16 if known >= 4 else 8
    ruleset = kernel.call(CREATE_RULESET, struct.pack("=QQQ", handled, tcp, scope)[:size], size, 0)
    try:
        for path, access in allowed:
            _allow(ruleset, path, access & handled)
        kernel.call(RESTRICT_SELF, ruleset, 0)
    finally:
        os.close(ruleset)


def _allow(ruleset: int, path: str, access: int) -> None:
    try:
        fd = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except FileNotFoundError:
        return
    try:
        if not os.path.isdir(path):  # noqa: PTH112 - a few hundred times in a run, before every worker
            access &= OF_FILES
        kernel.call(ADD_RULE, ruleset, RULE_PATH_BENEATH, struct.pack("=Qi", access, fd), 0)
    finally:
        os.close(fd)
