"""Opens what was handed in: the regular files of a folder, and the members of an archive, each with a cap on its size.

Of an archive, members are read into memory and never extracted.
"""

from __future__ import annotations

import os
import stat
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from grader.errors import InputError
from grader.language import _

MIB = 1 << 20
LARGEST_FILE = 16 * MIB
LARGEST_ARCHIVE = 64 * MIB
MOST_MEMBERS = 2000
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


def kind_of(path: Path) -> str:
    """Return "folder" or "file"; links, pipes and devices are neither (InputError)."""
    try:
        mode = path.lstat().st_mode
    except OSError as error:
        raise InputError(_("{path}: cannot be read ({reason}).").format(path=path, reason=error.strerror)) from None
    if stat.S_ISLNK(mode):
        raise InputError(_("{path} is a symbolic link; hand in the file or folder itself.").format(path=path))
    if stat.S_ISDIR(mode):
        return "folder"
    if not stat.S_ISREG(mode):
        raise InputError(_("{path} is not a regular file.").format(path=path))
    return "file"


def in_folder(folder: Path) -> Iterator[Candidate]:
    """Yield the files of a folder, in the order of their names, not deeper than anybody hands in."""
    seen = 0
    for here, folders, files in os.walk(folder, onerror=_stop):
        seen += len(folders) + len(files)
        if seen > MOST_ENTRIES:
            raise InputError(_("{path} holds more than {count} files.").format(path=folder, count=MOST_ENTRIES))
        depth = len(Path(here).relative_to(folder).parts)
        folders[:] = sorted(f for f in folders if depth < DEEPEST and f[0] != "." and f not in PASSED_OVER)
        for file in sorted(files):
            path = Path(here) / file
            yield Candidate(path.relative_to(folder).as_posix(), lambda path=path: content_of(path, folder))  # type: ignore[misc]


def _stop(error: OSError) -> None:
    raise InputError(_("{path}: cannot be read ({reason}).").format(path=error.filename, reason=error.strerror))


def opened_archive(path: Path) -> zipfile.ZipFile:
    """Return a zip that is not too large to look into (InputError when it is none)."""
    if path.stat().st_size > LARGEST_ARCHIVE:
        raise InputError(_("{path} is larger than {limit} MiB.").format(path=path, limit=LARGEST_ARCHIVE // MIB))
    try:
        large = _directory_size(path) > LARGEST_DIRECTORY
        archive = None if large else zipfile.ZipFile(path)
    except Exception as error:  # noqa: BLE001 - a file that lies can make zipfile raise anything
        raise InputError(
            _("{path} is not a zip that can be read ({reason}).").format(path=path, reason=error)
        ) from None
    if archive is None:
        raise _too_much(path)
    return archive


def _directory_size(path: Path) -> int:
    """Return the size of an archive's list of members; a huge one is said of the 64-bit form, which none here needs."""
    with path.open("rb") as file:
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
    """Read one regular file: never through a link beneath ``folder`` (its own when None), never waiting on a pipe.

    Each part of the name is opened from the one before, so that no folder can become a link in between.
    """
    folder = folder or path.parent
    name = path.relative_to(folder)
    kind_of(path)
    fds: list[int] = []
    try:
        for part in (str(folder), *name.parts[:-1]):
            no_link = os.O_NOFOLLOW if fds else 0
            fds.append(os.open(part, os.O_PATH | os.O_DIRECTORY | no_link, dir_fd=fds[-1] if fds else None))
        fds.append(os.open(name.name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=fds[-1]))
        found = os.fstat(fds[-1])
        if not stat.S_ISREG(found.st_mode):
            raise InputError(_("{path} is not a regular file.").format(path=path))
        if found.st_nlink > 1:  # it might be a name for somebody else's file
            raise InputError(_("{path} has several names (hard links); hand in a copy.").format(path=path))
        with os.fdopen(fds.pop(), "rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise InputError(_("{path}: cannot be read ({reason}).").format(path=path, reason=error.strerror)) from None
    finally:
        for fd in fds:
            os.close(fd)
    return _within_limit(str(path), content)


def _within_limit(name: str, content: bytes) -> bytes:
    if len(content) > LARGEST_FILE:
        raise InputError(_("{path} is larger than {limit} MiB.").format(path=name, limit=LARGEST_FILE // MIB))
    return content
