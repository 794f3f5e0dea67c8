"""Opens what was handed in: the regular files of a folder, and the members of an archive, each with a cap on its size.

What is looked at is what was opened: a path is opened once, without following a link in its last part, and everything
beneath it is reached from that descriptor. Of an archive, members are read into memory and never extracted.
"""

from __future__ import annotations

import errno
import os
import stat
import zipfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path, PurePosixPath
from typing import IO

from grader.errors import InputError
from grader.language import _

MIB = 1 << 20
LARGEST_FILE = 16 * MIB
LARGEST_ARCHIVE = 64 * MIB
MOST_MEMBERS = 2000
MOST_TOGETHER = 200  # files, folders and archives that are open at once
MOST_ENTRIES = 20_000  # of a folder, with all that is not ours
LARGEST_DIRECTORY = MIB  # of an archive: what is read of it before its members can be counted
LONGEST_COMMENT = 1 << 16
DEEPEST = 3
PASSED_OVER = frozenset({"__pycache__", "__MACOSX", "node_modules", "venv"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A file that may belong to an exercise; ``content`` reads it."""

    name: str
    content: Callable[[], bytes]


def _unreadable(path: Path, error: OSError) -> InputError:
    return InputError(_("{path}: cannot be read ({reason}).").format(path=path, reason=error.strerror))


@dataclass(frozen=True, slots=True)
class Opened:
    """What is at a path, a folder or a regular file, and its descriptor."""

    path: Path
    fd: int
    is_folder: bool

    def content(self) -> bytes:
        """Read the file (InputError when that fails)."""
        if self.is_folder:
            raise InputError(_("{path} is not a regular file.").format(path=self.path))
        try:
            with os.fdopen(self.fd, "rb", closefd=False) as file:
                file.seek(0)
                content = file.read(LARGEST_FILE + 1)
        except OSError as error:
            raise _unreadable(self.path, error) from None
        return _within_limit(str(self.path), content)

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
    """Yield the files of a folder, in the order of their names, not deeper than anybody hands in."""
    seen = 0
    ahead = [PurePosixPath()]
    while ahead:
        inside = ahead.pop()
        with _beneath(folder, inside) as here:
            entries = here.entries(MOST_ENTRIES - seen + 1)
        seen += len(entries)
        if seen > MOST_ENTRIES:
            raise InputError(_("{path} holds more than {count} files.").format(path=folder.path, count=MOST_ENTRIES))
        for name, is_folder in entries:
            if not is_folder:
                yield Candidate(str(inside / name), partial(_content_beneath, folder, inside / name))
        if len(inside.parts) < DEEPEST:
            further = [name for name, is_folder in entries if is_folder and name[0] != "." and name not in PASSED_OVER]
            ahead += [inside / name for name in reversed(further)]


def _content_beneath(folder: Opened, name: PurePosixPath) -> bytes:
    with _beneath(folder, name) as file:
        return file.content()


def opened_archive(file: Opened) -> zipfile.ZipFile:
    """Return a zip that is not too large to look into (InputError when it is none)."""
    path = file.path
    if os.fstat(file.fd).st_size > LARGEST_ARCHIVE:
        raise InputError(_("{path} is larger than {limit} MiB.").format(path=path, limit=LARGEST_ARCHIVE // MIB))
    stream = os.fdopen(file.fd, "rb", closefd=False)
    try:
        large = _directory_size(stream) > LARGEST_DIRECTORY
        archive = None if large else zipfile.ZipFile(stream)
    except Exception as error:  # noqa: BLE001 - a file that lies can make zipfile raise anything
        raise InputError(
            _("{path} is not a zip that can be read ({reason}).").format(path=path, reason=error)
        ) from None
    if archive is None:
        raise _too_much(path)
    return archive


def _directory_size(file: IO[bytes]) -> int:
    """Return the size of an archive's list of members; a huge one is said of the 64-bit form, which none here needs."""
    end = file.seek(0, os.SEEK_END)
    file.seek(max(0, end - LONGEST_COMMENT - 42))
    tail = file.read()
    at = len(tail) - 22 if tail[-22:-18] == b"PK\5\6" and tail[-2:] == b"\0\0" else tail.rfind(b"PK\5\6")
    if at < 0 or at + 22 > len(tail):
        raise zipfile.BadZipFile("File is not a zip file")
    if b"PK\6\7" in tail[max(0, at - 20) : at]:
        return 1 << 32
    return int.from_bytes(tail[at + 12 : at + 16], "little")


def _too_much(path: Path) -> InputError:
    return InputError(
        _("{path} unpacks to more than {files} files or {limit} MiB.").format(
            path=path, files=MOST_MEMBERS, limit=LARGEST_ARCHIVE // MIB
        )
    )


def in_archive(path: Path, archive: zipfile.ZipFile) -> Iterator[Candidate]:
    """Yield the files of an archive; its paths must not lead out of it."""
    members = archive.infolist()
    if len(members) > MOST_MEMBERS or sum(m.file_size for m in members) > LARGEST_ARCHIVE:
        raise _too_much(path)
    for member in members:
        name = PurePosixPath(member.filename.replace("\\", "/"))
        if name.is_absolute() or ".." in name.parts or ":" in member.filename:
            raise InputError(
                _("{path} holds {member!r}, a path that leads out of it.").format(
                    path=path, member=member.filename[:80]
                )
            )
        if member.filename[-1:] in ("", "/") or PASSED_OVER & set(name.parts) or len(name.parts) > DEEPEST + 1:
            continue
        yield Candidate(str(name), lambda member=member: _member(path, archive, member))  # type: ignore[misc]


def _member(path: Path, archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    named = f"{path}/{member.filename[:80]}"
    if member.flag_bits & 1:
        raise InputError(_("{path} is encrypted.").format(path=named))
    if stat.S_ISLNK(member.external_attr >> 16):
        raise InputError(_("{path} is a symbolic link; hand in the file or folder itself.").format(path=named))
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):  # what others unpack to has no bound
        raise InputError(_("{path} is compressed in an unusual way; zip it again.").format(path=named))
    try:
        with archive.open(member) as stream:
            content = stream.read(LARGEST_FILE + 1)  # the header's size may lie
    except Exception as error:  # noqa: BLE001 - a member that lies can make zipfile raise anything
        raise InputError(_("{path}: cannot be read ({reason}).").format(path=named, reason=error)) from None
    return _within_limit(named, content)


def content_of(path: Path, folder: Path | None = None) -> bytes:
    """Read one regular file: never through a link beneath ``folder`` (its own when None), never waiting on a pipe."""
    if folder is None:
        with opened(path) as file:
            return file.content()
    with opened(folder) as top:
        return _content_beneath(top, PurePosixPath(path.relative_to(folder)))


def _within_limit(name: str, content: bytes) -> bytes:
    if len(content) > LARGEST_FILE:
        raise InputError(_("{path} is larger than {limit} MiB.").format(path=name, limit=LARGEST_FILE // MIB))
    return content
