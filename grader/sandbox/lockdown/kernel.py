"""Calls to the Linux kernel that Python does not wrap, by ctypes, with errors as OSError."""

from __future__ import annotations

import ctypes
import os
import platform
import sys
from typing import Any

MACHINES = ("x86_64", "aarch64")
MACHINE = platform.machine()

PR_SET_PDEATHSIG, PR_SET_DUMPABLE, PR_CAPBSET_DROP, PR_SET_NO_NEW_PRIVS, PR_CAP_AMBIENT = 1, 4, 24, 38, 47
PR_CAP_AMBIENT_CLEAR_ALL = 4

_libc: Any = None  # elsewhere nothing here is called
if sys.platform == "linux":
    _libc = ctypes.CDLL(None, use_errno=True)
    _libc.syscall.restype = ctypes.c_long


def call(numbers: tuple[int, int], *arguments: Any) -> int:
    """Make a system call, by its numbers on x86_64 and on aarch64; bytes are passed by address."""
    number = numbers[MACHINES.index(MACHINE)]
    plain = [ctypes.c_long(a) if isinstance(a, int) else a for a in arguments]
    return _checked(int(_libc.syscall(ctypes.c_long(number), *plain)), f"system call {number}")


def prctl(option: int, *arguments: int) -> int:
    """Change how the kernel treats this process (man 2 prctl)."""
    padded = [ctypes.c_ulong(a) for a in (*arguments, 0, 0, 0, 0)[:4]]
    return _checked(int(_libc.prctl(ctypes.c_int(option), *padded)), f"prctl {option}")


def unshare(flags: int) -> None:
    """Leave namespaces that are shared with others (man 2 unshare)."""
    _checked(int(_libc.unshare(ctypes.c_int(flags))), "unshare")


def mount(source: str, target: str, kind: str, flags: int = 0, options: str = "") -> None:
    """Mount a file system, or a folder once more (man 2 mount)."""
    words = [word.encode() or None for word in (source, target, kind)]
    _checked(
        int(_libc.mount(*words, ctypes.c_ulong(flags), options.encode() or None)), f"mount of {source} at {target}"
    )


def unmount(target: str, flags: int = 0) -> None:
    """Take a mount away (man 2 umount)."""
    _checked(int(_libc.umount2(target.encode(), ctypes.c_int(flags))), f"umount of {target}")


def die_with_parent(parent: int) -> None:
    """Have the kernel kill this process when ``parent`` ends, whatever ended it."""
    prctl(PR_SET_PDEATHSIG, 9)
    if os.getppid() != parent:
        raise ProcessLookupError("the parent ended first")


def forbid_inspection() -> None:
    """Keep other processes of the same user from reading this one's memory, environment and descriptors, on Linux."""
    if sys.platform == "linux":
        prctl(PR_SET_DUMPABLE, 0)


def _checked(result: int, what: str) -> int:
    if result == -1:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")
    return result
