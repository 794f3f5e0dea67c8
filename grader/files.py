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
    """Write a file that somebody asked for, whole or not at all (InputError)."""
    with writing(path):
        write_whole(path, content)


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Make one sentence of what goes wrong while a file or a folder is written (InputError)."""
    try:
        yield
    except OSError as error:
        raise InputError(_("{path}: cannot be written ({reason}).").format(path=path, reason=error.strerror)) from None
