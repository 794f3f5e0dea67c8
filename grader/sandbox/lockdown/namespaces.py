"""Namespaces: a fork server that sees a root of its own, with nothing in it but what its workers may read.

Whoever may make them here is found out by making them: on some systems the first step succeeds and a later one is
refused. So a child tries, and when it fails, its parent, in which nothing has changed, goes on without.
Source: namespaces(7), user_namespaces(7), pivot_root(2), mount_setattr(2).
"""

from __future__ import annotations

import os
import struct
import sys
from collections.abc import Iterable
from pathlib import Path

from grader.sandbox.lockdown import kernel

assert sys.platform == "linux"

NEW_MOUNTS, NEW_UTS, NEW_IPC, NEW_USER, NEW_PID, NEW_NET = (
    0x20000, 0x4000000, 0x8000000, 0x10000000, 0x20000000, 0x40000000,
)  # fmt: skip
READ_ONLY, NO_SETUID, NO_DEVICES, NO_EXECUTION = 1, 2, 4, 8
REMOUNT, BIND, RECURSIVE, PRIVATE = 0x20, 0x1000, 0x4000, 0x40000
DETACH = 2
PIVOT_ROOT, MOUNT_SETATTR = (155, 41), (442, 442)
AT_THIS_FOLDER, AT_RECURSIVE = -100, 0x8000

SCRATCH = "/grade-scratch"  # a name that no folder with packages has
OLD = "grade-old"
SCRATCH_OPTIONS = "size=32m,nr_inodes=512,mode=0700"
DEVICES = ("null", "zero", "random", "urandom")
STAGES = ("/mnt", "/media", "/srv", "/opt", "/sys", "/tmp")  # to mount on; seen only in the new namespace


def enter(readable: Iterable[str], hidden: Iterable[str]) -> bool:
    """Go on in namespaces of our own, with a private root that holds these paths; False where that cannot be done.

    Of what lies in a hidden folder, only that is there which is readable itself.

    Two parents stay behind to wait: the first to be told of a failure, the second because a process that asks for a
    new namespace of processes is not in it, but its children are.
    """
    told, tell = os.pipe()
    first = os.getpid()
    if os.fork():
        os.close(tell)
        if os.read(told, 1) == b"y":
            _wait_like_the_child()
        os.wait()
        os.close(told)
        return False
    try:
        os.close(told)
        kernel.die_with_parent(first)
        _leave()
        if os.fork():
            os.close(tell)
            _wait_like_the_child()
        kernel.prctl(kernel.PR_SET_PDEATHSIG, 9)
        if os.getpid() != 1:
            raise OSError("no new namespace of processes")
        _build_root(readable, hidden)
        os.write(tell, b"y")
        os.close(tell)
    except OSError:
        os._exit(1)
    return True


def _wait_like_the_child() -> None:
    """End when the only child has ended, and as it did. Never returns."""
    os._exit(os.waitstatus_to_exitcode(os.wait()[1]) & 0xFF)


def _leave() -> None:
    """Leave the shared namespaces; an ordinary user can only do so from a user namespace of its own."""
    kinds = NEW_MOUNTS | NEW_UTS | NEW_IPC | NEW_PID | NEW_NET
    uid, gid = os.geteuid(), os.getegid()
    if uid == 0:
        kernel.unshare(kinds)
    else:
        kernel.unshare(kinds | NEW_USER)
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"{uid} {uid} 1")
        Path("/proc/self/gid_map").write_text(f"{gid} {gid} 1")
    kernel.mount("none", "/", "", RECURSIVE | PRIVATE)  # nothing that is mounted from here on shows outside


def _build_root(readable: Iterable[str], hidden: Iterable[str]) -> None:
    """Make a root of nothing but read-only views of ``readable``, a few devices, and a scratch folder to mount on."""
    sources, covers = list(map(Path, readable)), list(map(Path, hidden))
    root = next(s for s in map(Path, STAGES) if s.is_dir() and not any(path.is_relative_to(s) for path in sources))
    kernel.mount("tmpfs", str(root), "tmpfs", NO_SETUID | NO_DEVICES, "size=1m,mode=0755")
    within = [path for path in sources if any(path.is_relative_to(cover) for cover in covers)]
    for path in sources:
        if path not in within:
            _show(path, root)
    covered = [target for cover in covers if _cover(target := root / cover.relative_to("/"))]
    for path in within:
        _show(path, root)
    for target in covered:
        kernel.mount("none", str(target), "", REMOUNT | READ_ONLY | NO_SETUID | NO_DEVICES)
    (root / "dev").mkdir()
    for device in DEVICES:
        (root / "dev" / device).touch()
        kernel.mount(f"/dev/{device}", f"{root}/dev/{device}", "", BIND)
    for folder in ("proc", OLD, SCRATCH[1:]):
        (root / folder).mkdir(mode=0o755)
    if not (root / "tmp").exists():  # it is there when Python or a package lies in it
        (root / "tmp").symlink_to(SCRATCH)
    kernel.mount(
        "proc", f"{root}/proc", "proc", NO_SETUID | NO_DEVICES | NO_EXECUTION, "hidepid=4,subset=pid"
    )  # 4: not even for a group
    os.chdir(root)
    kernel.call(PIVOT_ROOT, b".", OLD.encode())
    os.chdir("/")
    kernel.unmount(f"/{OLD}", DETACH)
    Path(f"/{OLD}").rmdir()
    kernel.mount("none", "/", "", REMOUNT | READ_ONLY | NO_SETUID | NO_DEVICES)


def _cover(target: Path) -> bool:
    """Put an empty folder over one that is shown; return whether it is shown, so that this was done."""
    if not target.is_dir() or target.is_symlink():
        return False
    kernel.mount("tmpfs", str(target), "tmpfs", NO_SETUID | NO_DEVICES, "size=1m,mode=0755")
    return True


def _show(path: Path, root: Path) -> None:
    """Make one path of the old root visible in the new one, read-only with all that is mounted beneath it."""
    target = root / path.relative_to("/")
    if target.is_symlink() or not path.exists() or (target.exists() and target.samefile(path)):
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    if path.is_symlink():
        target.symlink_to(path.readlink())
        _show(Path(os.path.realpath(path)), root)
        return
    if path.is_dir():
        target.mkdir(exist_ok=True)  # it is there when something in it was shown first
    else:
        target.touch()
    kernel.mount(str(path), str(target), "", BIND | RECURSIVE)
    read_only = struct.pack("=QQQQ", READ_ONLY | NO_SETUID | NO_DEVICES, 0, 0, 0)
    kernel.call(MOUNT_SETATTR, AT_THIS_FOLDER, str(target).encode(), AT_RECURSIVE, read_only, len(read_only))


def mount_scratch(owner: int) -> None:
    """Give this worker a scratch folder of its own, in memory and small, that nobody else sees and nothing outlives."""
    kernel.unshare(NEW_MOUNTS)
    kernel.mount("tmpfs", SCRATCH, "tmpfs", NO_SETUID | NO_DEVICES, f"{SCRATCH_OPTIONS},uid={owner},gid={owner}")
