"""Writes files whole or not at all, and says in a sentence where that cannot be done.

What stands in a folder that others may have filled is opened by its name beneath that folder's descriptor, and is taken
only as a regular file: no link is followed, and no pipe waited for.
"""

from __future__ import annotations

import errno
import fcntl
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from grader.model.errors import InputError
from grader.model.language import _

PRIVATE, OWN, ORDINARY = 0o600, 0o644, 0o666  # rights of a new file, of which the user's mask takes some
OTHERS_MAY_WRITE = 0o022


def write_whole(
    path: Path, content: str | bytes, *, synced: bool = False, folder: int | None = None, mode: int = ORDINARY
) -> None:
    """Put a content in place of a file; where that fails (OSError), the file is what it was.

    With ``synced`` the content is on the disk, and not only on its way there, before the file is replaced. Beneath the
    descriptor of a ``folder``, ``path`` is a name.
    """
    part = path.with_name(f".{path.name}.part")
    try:
        with suppress(FileNotFoundError):  # what a killed process left, or a link that somebody laid there
            os.unlink(part, dir_fd=folder)
        fd = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, mode, dir_fd=folder)
        with os.fdopen(fd, "wb") as file:
            file.write(content.encode() if isinstance(content, str) else content)
            if synced:
                file.flush()
                os.fsync(file.fileno())
        os.replace(part, path, src_dir_fd=folder, dst_dir_fd=folder)
    except OSError:
        with suppress(OSError):
            os.unlink(part, dir_fd=folder)
        raise


@contextmanager
def opened_folder(path: Path) -> Iterator[int]:
    """Open a folder that is no link itself, and give its descriptor (OSError)."""
    fd = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        yield fd
    finally:
        os.close(fd)


def open_regular(name: str | Path, flags: int, *, folder: int | None = None, mode: int = ORDINARY) -> int:
    """Return the descriptor of a regular file (OSError for whatever else has that name)."""
    fd = os.open(name, flags | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC, mode, dir_fd=folder)
    if not stat.S_ISREG(os.fstat(fd).st_mode):
        os.close(fd)
        raise OSError(errno.EINVAL, _("it is not a regular file"))
    return fd


def is_own(fd: int) -> bool:
    """Return whether an open file is the caller's, by no other name, and nobody else's to write."""
    found = os.fstat(fd)
    return found.st_uid == os.geteuid() and found.st_nlink == 1 and not found.st_mode & OTHERS_MAY_WRITE


@contextmanager
def locked(name: str, folder: int) -> Iterator[None]:
    """Wait until nobody else has this lock, which is a file in a folder, and hold it (OSError)."""
    fd = open_regular(name, os.O_RDWR | os.O_CREAT, folder=folder)
    try:
        fcntl.flock(fd, fcntl.LOCK_EX)
        yield
    finally:
        os.close(fd)


def write_file(path: Path, content: str | bytes) -> None:
    """Write a file that somebody asked for, whole or not at all; what is no file, such as /dev/null, takes it as it is.

    A link is followed (InputError where nothing can be written).
    """
    with writing(path):
        if path.exists() and not path.is_file():
            with path.open("wb") as stream:
                stream.write(content.encode() if isinstance(content, str) else content)
        else:
            write_whole(path.resolve(), content)


def expect_file(path: Path) -> None:
    """Stop before long work whose result could not be written to a file (InputError)."""
    if not path.parent.is_dir():
        raise InputError(_("{path}: its folder does not exist.").format(path=path))
    if path.is_dir():
        raise InputError(_("{path} is a folder; name a file in it.").format(path=path))


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Make one sentence of what goes wrong while a file or a folder is written (InputError)."""
    try:
        yield
    except OSError as error:
        raise InputError(_("{path}: cannot be written ({reason}).").format(path=path, reason=error.strerror)) from None
