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
from grader.system import folder as folders
from grader.system.folder import OpenPath

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
    """A folder or a regular file that is open."""

    entry: OpenPath

    @property
    def path(self) -> Path:
        """What it is called in a sentence."""
        return self.entry.path

    @property
    def is_folder(self) -> bool:
        """Whether it is a folder."""
        return self.entry.is_folder

    @property
    def fd(self) -> int:
        """The descriptor of the file (InputError where it is a folder)."""
        if self.entry.fd is None or self.is_folder:
            raise InputError(_("{path} is not a regular file.").format(path=self.path))
        return self.entry.fd

    def content(self, limit: int = LARGEST_FILE) -> bytes:
        """Read the file (InputError when that fails)."""
        fd = self.fd
        try:
            with os.fdopen(fd, "rb", closefd=False) as file:
                file.seek(0)
                content = file.read(limit + 1)
        except OSError as error:
            raise _unreadable(self.path, error) from None
        return within_limit(str(self.path), content, limit)

    def entries(self, limit: int) -> list[tuple[str, bool]]:
        """Return the names in the folder, in order and not more than so many, and whether each is a folder itself."""
        try:
            with self.entry.scan() as found:
                return sorted((each.name, each.is_dir(follow_symlinks=False)) for each in islice(found, limit))
        except OSError as error:
            raise _unreadable(self.path, error) from None


@contextmanager
def opened(path: Path, folder: Opened | None = None) -> Iterator[Opened]:
    """Open what is at a path, or beneath a folder what has the path's last part as its name, for as long as needed.

    Links, pipes and devices are refused (InputError).
    """
    with ExitStack() as stack:
        try:
            entry = stack.enter_context(folders.opened(path, folder.entry if folder else None))
        except OSError as error:
            if error.errno == errno.ELOOP:
                said = _("{path} is a symbolic link; hand in the file or folder itself.")
                raise InputError(said.format(path=path)) from None
            raise _unreadable(path, error) from None
        if not entry.is_folder:
            if not stat.S_ISREG(entry.about.st_mode):
                raise InputError(_("{path} is not a regular file.").format(path=path))
            if entry.about.st_nlink > 1:  # it might be a name for somebody else's file
                raise InputError(_("{path} has several names (hard links); hand in a copy.").format(path=path))
        yield Opened(entry)


@contextmanager
def _beneath(folder: Opened, name: PurePosixPath) -> Iterator[Opened]:
    """Open what lies in a folder; each part of its name is opened from the one before, and none may be a link."""
    with ExitStack() as way:
        here = folder
        for part in name.parts:
            here = way.enter_context(opened(here.path / part, here))
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
