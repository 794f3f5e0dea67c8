"""Writes files whole or not at all, and says in a sentence where that cannot be done."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from grader.errors import InputError
from grader.language import _


def write_whole(path: Path, content: str | bytes, *, synced: bool = False) -> None:
    """Put a content in place of a file; where that fails (OSError), the file is what it was.

    With ``synced`` the content is on the disk, and not only on its way there, before the file is replaced.
    """
    part = path.with_name(f".{path.name}.part")
    try:
        with part.open("wb") as file:
            file.write(content.encode() if isinstance(content, str) else content)
            if synced:
                file.flush()
                os.fsync(file.fileno())
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
        raise


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
