"""Opens regular files and folders, each with a cap on its size.

What is looked at is what was opened: a path is opened once, without following a link in its last part, and everything
beneath it is reached from that descriptor.
"""

from __future__ import annotations

import errno
import os
import stat
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path, PurePosixPath
from typing import Any

import msgspec

from grader.model.errors import InputError
from grader.model.language import _

MIB = 1 << 20
LARGEST_FILE = 16 * MIB
MOST_TOGETHER = 200  # files, folders and archives that are open at once
MOST_ENTRIES = 20_000  # of a folder, with all that is not ours
DEEPEST = 16  # folders within folders
SHALLOW = 3  # above this, too many entries are refused; below it, it is only looked no further
ENVIRONMENT = "pyvenv.cfg"  # a file in a folder of somebody's packages
PASSED_OVER = frozenset({"__pycache__", "__MACOSX", "node_modules", "site-packages", "venv"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A file that may belong to an exercise; ``content`` reads it, if it is not larger than so many bytes."""

    name: str
    content: Callable[[int], bytes]


def _unreadable(path: Path, error: OSError) -> InputError:
    return InputError(_("{path}: cannot be read ({reason}).").format(path=path, reason=error.strerror))


@dataclass(frozen=True, slots=True)
class Opened:
    """What is at a path, a folder or a regular file, and its descriptor."""

    path: Path
    fd: int
    is_folder: bool

    def content(self, limit: int = LARGEST_FILE) -> bytes:
        """Read the file (InputError when that fails)."""
        if self.is_folder:
            raise InputError(_("{path} is not a regular file.").format(path=self.path))
        try:
            with os.fdopen(self.fd, "rb", closefd=False) as file:
                file.seek(0)
                content = file.read(limit + 1)
        except OSError as error:
            raise _unreadable(self.path, error) from None
        return within_limit(str(self.path), content, limit)

    def entries(self, limit: int) -> list[tuple[str, bool]]:
        """Return the names in the folder, in order and not more than so many, and whether each is a folder itself."""
        try:
            with os.scandir(self.fd) as found:
                return sorted((each.name, each.is_dir(follow_symlinks=False)) for each in islice(found, limit))
        except OSError as error:
            raise _unreadable(self.path, error) from None


@contextmanager
def opened(path: Path) -> Iterator[Opened]:
    """Open what is at a path for as long as it is needed; links, pipes and devices are refused (InputError)."""
    with _opened(path, path) as found:
        yield found


@contextmanager
def _opened(path: Path, name: str | Path, folder: int | None = None) -> Iterator[Opened]:
    """Open what has a name beneath a folder's descriptor; ``path`` is what it is called in a sentence."""
    try:
        fd = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC, dir_fd=folder)
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise InputError(
                _("{path} is a symbolic link; hand in the file or folder itself.").format(path=path)
            ) from None
        raise _unreadable(path, error) from None
    try:
        found = os.fstat(fd)
        if not stat.S_ISDIR(found.st_mode):
            if not stat.S_ISREG(found.st_mode):
                raise InputError(_("{path} is not a regular file.").format(path=path))
            if found.st_nlink > 1:  # it might be a name for somebody else's file
                raise InputError(_("{path} has several names (hard links); hand in a copy.").format(path=path))
        yield Opened(path, fd, stat.S_ISDIR(found.st_mode))
    finally:
        os.close(fd)


@contextmanager
def _beneath(folder: Opened, name: PurePosixPath) -> Iterator[Opened]:
    """Open what lies in a folder; each part of its name is opened from the one before, and none may be a link."""
    with ExitStack() as way:
        here = folder
        for part in name.parts:
            here = way.enter_context(_opened(here.path / part, part, here.fd))
        yield here


def in_folder(folder: Opened) -> Iterator[Candidate]:
    """Yield the files of a folder, the higher ones first, and of those that lie alike by their names."""
    seen = 0
    ahead = deque([PurePosixPath()])
    while ahead:
        inside = ahead.popleft()
        with _beneath(folder, inside) as here:
            entries = here.entries(MOST_ENTRIES - seen + 1)
        seen += len(entries)
        if seen > MOST_ENTRIES:
            if len(inside.parts) > SHALLOW:
                return
            raise InputError(_("{path} holds more than {count} files.").format(path=folder.path, count=MOST_ENTRIES))
        if (ENVIRONMENT, False) in entries:
            continue
        for name, is_folder in entries:
            if not is_folder:
                yield Candidate(str(inside / name), partial(_content_beneath, folder, inside / name))
            elif len(inside.parts) < DEEPEST and name[0] != "." and name not in PASSED_OVER:
                ahead.append(inside / name)


def _content_beneath(folder: Opened, name: PurePosixPath, limit: int = LARGEST_FILE) -> bytes:
    with _beneath(folder, name) as file:
        return file.content(limit)


def content_of(path: Path, folder: Path | None = None) -> bytes:
    """Read one regular file: never through a link beneath ``folder`` (its own when None), never waiting on a pipe."""
    if folder is None:
        with opened(path) as file:
            return file.content()
    with opened(folder) as top:
        return _content_beneath(top, PurePosixPath(path.relative_to(folder)))


def read_json(path: Path) -> Any:
    """Return the JSON in a file; NaN and Infinity are none."""
    try:
        return msgspec.json.decode(content_of(path))
    except (ValueError, RecursionError) as error:
        raise InputError(_("{path} is not JSON: {reason}.").format(path=path, reason=error)) from None


def within_limit(name: str, content: bytes, limit: int = LARGEST_FILE) -> bytes:
    """Return the content of a file (InputError when it is too large)."""
    if len(content) > limit:
        raise InputError(_("{path} is larger than {limit} MiB.").format(path=name, limit=limit // MIB))
    return content
