"""Files and folders that are opened without following a link, and what lies in an open folder.

Where folders have descriptors, what lies in one is reached from there, whatever becomes of its path meanwhile. Windows
has none: what has a path is looked at there before it is opened.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

from grader.system.portable import without_unix

OTHERS_MAY_WRITE = 0o022
JUNCTION = 0xA0000003  # IO_REPARSE_TAG_MOUNT_POINT
# What a system lacks of these it does not need: Windows has pipes elsewhere, and would change the ends of lines.
FLAGS = sum(getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC", "O_BINARY", "O_NOINHERIT"))
HAS_DESCRIPTORS = os.open in os.supports_dir_fd


@dataclass(frozen=True, slots=True)
class OpenPath:
    """What is at a path, opened: a descriptor (None of a folder where folders have none), and what it is."""

    path: Path
    fd: int | None
    about: os.stat_result

    @property
    def is_folder(self) -> bool:
        """Whether it is a folder."""
        return stat.S_ISDIR(self.about.st_mode)

    def named(self, name: str) -> tuple[str | Path, int | None]:
        """Return how the system is told of something in this folder: by a name and a descriptor, or by a path."""
        return (self.path / name, None) if self.fd is None else (name, self.fd)

    def scan(self) -> AbstractContextManager[Iterator[os.DirEntry[str]]]:
        """Return what is in this folder (OSError)."""
        return os.scandir(self.path if self.fd is None else self.fd)

    def open(self, name: str, flags: int, mode: int = 0o666) -> int:
        """Return the descriptor of a file in this folder (OSError where it is a link)."""
        return _open(*self.named(name), flags, mode)

    def unlink(self, name: str) -> None:
        """Remove a file, or a link, from this folder (OSError)."""
        path, folder = self.named(name)
        os.unlink(path, dir_fd=folder)

    def replace(self, name: str, new: str) -> None:
        """Rename a file in this folder, in place of any that has the name already (OSError)."""
        (path, folder), (target, _same) = self.named(name), self.named(new)
        os.replace(path, target, src_dir_fd=folder, dst_dir_fd=folder)


@contextmanager
def opened(path: Path, folder: OpenPath | None = None) -> Iterator[OpenPath]:
    """Open what has a path, or beneath a folder the last part of that path as its name (OSError, ELOOP for a link)."""
    name, above = folder.named(path.name) if folder else (path, None)
    if is_pathwise():
        about = os.lstat(name)
        if stat.S_ISDIR(about.st_mode) and not _is_link(about):
            yield OpenPath(path, None, about)
            return
    fd = _open(name, above, os.O_RDONLY)
    try:
        yield OpenPath(path, fd, os.fstat(fd))
    finally:
        os.close(fd)


def by_path(path: Path) -> OpenPath:
    """Return a folder that is known by its path, which may lead through links (OSError where there is none)."""
    return OpenPath(path, None, path.stat())


@contextmanager
def opened_folder(path: Path) -> Iterator[OpenPath]:
    """Open a folder that is no link itself (OSError)."""
    with opened(path) as entry:
        if not entry.is_folder:
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
        yield entry


def is_pathwise() -> bool:
    """Return whether folders are known by their paths alone."""
    return not HAS_DESCRIPTORS or without_unix()


def is_own(fd: int) -> bool:
    """Return whether an open file is the caller's, by no other name, and nobody else's to write.

    Windows says neither whose it is nor who may write it here: there one's own folders are closed to others.
    """
    about = os.fstat(fd)
    others = bool(about.st_mode & OTHERS_MAY_WRITE) if hasattr(os, "geteuid") else False
    return about.st_uid == own_user() and about.st_nlink == 1 and not others


def own_user() -> int:
    """Return the number of the user who calls; 0, as every file's owner is there, on Windows."""
    return os.geteuid() if hasattr(os, "geteuid") else 0


def _open(name: str | Path, folder: int | None, flags: int, mode: int = 0o666) -> int:
    if not hasattr(os, "O_NOFOLLOW") or without_unix():
        try:
            is_link = _is_link(os.lstat(name, dir_fd=folder) if folder is not None else os.lstat(name))
        except FileNotFoundError:
            is_link = False
        if is_link:
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
    return os.open(name, flags | FLAGS, mode, dir_fd=folder)


def _is_link(about: os.stat_result) -> bool:
    """Return whether something leads elsewhere: a link, or on Windows a junction."""
    return stat.S_ISLNK(about.st_mode) or getattr(about, "st_reparse_tag", 0) == JUNCTION
