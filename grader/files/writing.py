"""Writes files whole or not at all, and says in a sentence where that cannot be done.

What stands in a folder that others may have filled is opened by its name beneath that folder, and is taken only as a
regular file: no link is followed, and no pipe waited for.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from grader.model.errors import InputError
from grader.model.language import _
from grader.system.folder import OpenPath, by_path
from grader.system.locking import hold

PRIVATE, OWN, ORDINARY = 0o600, 0o644, 0o666  # rights of a new file, of which the user's mask takes some


def write_whole(path: Path, content: str | bytes, *, synced: bool = False, mode: int = ORDINARY) -> None:
    """Put a content in place of a file; where that fails (OSError), the file is what it was.

    With ``synced`` the content is on the disk, and not only on its way there, before the file is replaced.
    """
    write_beneath(by_path(path.parent), path.name, content, synced=synced, mode=mode)


def write_beneath(
    folder: OpenPath, name: str, content: str | bytes, *, synced: bool = False, mode: int = ORDINARY
) -> None:
    """Do as ``write_whole`` with what has a name in an open folder."""
    part = f".{name}.part"
    try:
        with suppress(FileNotFoundError):  # what a killed process left, or a link that somebody laid there
            folder.unlink(part)
        with os.fdopen(folder.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as file:
            file.write(content.encode() if isinstance(content, str) else content)
            if synced:
                file.flush()
                os.fsync(file.fileno())
        folder.replace(part, name)
    except OSError:
        with suppress(OSError):
            folder.unlink(part)
        raise


def open_regular(folder: OpenPath, name: str, flags: int, mode: int = ORDINARY) -> int:
    """Return the descriptor of a regular file in a folder (OSError for whatever else has that name)."""
    fd = folder.open(name, flags, mode)
    if not stat.S_ISREG(os.fstat(fd).st_mode):
        os.close(fd)
        raise OSError(errno.EINVAL, _("it is not a regular file"))
    return fd


@contextmanager
def locked(folder: OpenPath, name: str) -> Iterator[None]:
    """Wait until nobody else has this lock, which is a file in a folder, and hold it (OSError)."""
    fd = open_regular(folder, name, os.O_RDWR | os.O_CREAT)
    try:
        hold(fd)
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
