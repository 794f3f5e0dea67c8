"""How a new worker shuts itself in before it sees one byte of a learner's code. The order of the steps matters."""

from __future__ import annotations

import ctypes
import os
import resource
import signal
import sys
from pathlib import Path

PR_SET_PDEATHSIG = 1
PR_SET_NO_NEW_PRIVS = 38
MIB = 1 << 20


def lock_in(memory_mib: int, scratch: str, parent: int) -> None:
    """Lock this process in; any exception means that no learner's code may run here."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGCHLD):
        signal.signal(number, signal.SIG_DFL)
    os.setsid()
    os.chdir(scratch)
    os.umask(0o077)
    limit_resources(memory_mib)
    die_with_parent(parent)
    forbid_new_privileges()


def limit_resources(memory_mib: int) -> None:
    """Bound memory (beyond what is loaded now), files, and core dumps; wall time is the other side's business."""
    used = _address_space()
    bounds = {resource.RLIMIT_CORE: 0, resource.RLIMIT_FSIZE: 16 * MIB, resource.RLIMIT_NOFILE: 64}
    if used:
        bounds[resource.RLIMIT_AS] = used + memory_mib * MIB
    for kind, bound in bounds.items():
        hard = resource.getrlimit(kind)[1]
        allowed = bound if hard == resource.RLIM_INFINITY else min(bound, hard)
        resource.setrlimit(kind, (allowed, allowed))


def _address_space() -> int:
    """Return the bytes of address space in use, or 0 where the system does not say."""
    statm = Path("/proc/self/statm")
    if not statm.exists():
        return 0
    return int(statm.read_text().split()[0]) * resource.getpagesize()


def die_with_parent(parent: int) -> None:
    """Have the kernel kill this process when ``parent`` ends, whatever ended it."""
    if sys.platform == "linux":
        _prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:
            raise ProcessLookupError("the parent ended first")


def forbid_new_privileges() -> None:
    """Make setuid programs harmless to run from here."""
    if sys.platform == "linux":
        _prctl(PR_SET_NO_NEW_PRIVS, 1)


def _prctl(option: int, value: int) -> None:
    if ctypes.CDLL(None, use_errno=True).prctl(option, value, 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), f"prctl({option}) was refused")
