"""Reads archives with a cap on their members and their sizes: what somebody handed in only into memory."""

from __future__ import annotations

import os
import re
import stat
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath
from typing import IO

from grader.files.opening import LARGEST_FILE, MIB, PASSED_OVER, Candidate, Opened, opened, within_limit
from grader.files.writing import writing
from grader.model.errors import InputError
from grader.model.language import _

LARGEST_ARCHIVE = 64 * MIB
LONGEST_COMMENT = 1 << 16
END, END_64 = 22, 56  # bytes of what stands behind the list of members, and of its 64-bit form


@dataclass(frozen=True, slots=True)
class Caps:
    """What an archive may have: bytes in all, packed or not, members, and bytes of the list of these."""

    size: int
    members: int
    directory: int


ONE = Caps(LARGEST_ARCHIVE, 2000, MIB)  # of one learner
CLASS = Caps(4096 * MIB, 50_000, 16 * MIB)
UTF_8 = 1 << 11  # a flag of a member whose name is written so
DRIVE = re.compile(r"[A-Za-z]:")


def opened_archive(file: Opened, caps: Caps = ONE) -> zipfile.ZipFile:
    """Return a zip that is not too large to look into (InputError when it is none)."""
    if os.fstat(file.fd).st_size > caps.size:
        said = _("{path} is larger than {limit} MiB.")
        raise InputError(said.format(path=file.path, limit=caps.size // MIB))
    return archive_of(str(file.path), os.fdopen(file.fd, "rb", closefd=False), caps)


def archive_of(path: str, stream: IO[bytes], caps: Caps = ONE) -> zipfile.ZipFile:
    """Return the zip in a stream (InputError when it is none, or lists too much)."""
    try:
        large = _directory_size(stream) > caps.directory
        archive = None if large else zipfile.ZipFile(stream)
    except Exception as error:  # noqa: BLE001 - a file that lies can make zipfile raise anything
        raise InputError(
            _("{path} is not a zip that can be read ({reason}).").format(path=path, reason=error)
        ) from None
    if archive is None:
        raise _too_much(path, caps)
    return archive


def _directory_size(file: IO[bytes]) -> int:
    """Return the size of an archive's list of members, as its end says it, or that in its 64-bit form."""
    length = file.seek(0, os.SEEK_END)
    file.seek(max(0, length - LONGEST_COMMENT - END - END_64 - 20))
    tail = file.read()
    at = len(tail) - END if tail[-END:][:4] == b"PK\5\6" and tail[-2:] == b"\0\0" else tail.rfind(b"PK\5\6")
    if at < 0 or at + END > len(tail):
        raise zipfile.BadZipFile("File is not a zip file")
    if b"PK\6\7" in tail[max(0, at - 20) : at]:
        end_64 = tail[max(0, at - 20 - END_64) : at - 20]
        where = int.from_bytes(tail[at - 12 : at - 4], "little")
        if end_64[:4] != b"PK\6\6" or where != length - len(tail) + at - 20 - END_64:
            return 1 << 64  # what another reader takes for the end may be elsewhere
        return int.from_bytes(end_64[40:48], "little")
    return int.from_bytes(tail[at + 12 : at + 16], "little")


def _too_much(path: str, caps: Caps) -> InputError:
    return InputError(
        _("{path} unpacks to more than {files} files or {limit} MiB.").format(
            path=path, files=caps.members, limit=caps.size // MIB
        )
    )


def in_archive(path: str, archive: zipfile.ZipFile, caps: Caps = ONE) -> Iterator[Candidate]:
    """Yield the files of an archive; its paths must not lead out of it."""
    members = archive.infolist()
    if len(members) > caps.members or sum(m.file_size for m in members) > caps.size:
        raise _too_much(path, caps)
    for member in members:
        name = PurePosixPath(_called(member).replace("\\", "/"))
        if name.is_absolute() or ".." in name.parts or DRIVE.match(member.filename):
            raise InputError(
                _("{path} holds {member!r}, a path that leads out of it.").format(
                    path=path, member=member.filename[:80]
                )
            )
        if member.filename[-1:] in ("", "/") or PASSED_OVER & set(name.parts):
            continue
        yield Candidate(str(name), partial(_member, path, archive, member))


@contextmanager
def unpacked(path: Path) -> Iterator[Path]:
    """Unpack the archive of a class into a folder that goes when this ends (InputError when that cannot be)."""
    with tempfile.TemporaryDirectory(prefix="grade-class-") as made, opened(path) as file:
        folder = Path(made)
        for candidate in in_archive(str(path), opened_archive(file, CLASS), CLASS):
            to = folder / candidate.name
            with writing(to):
                to.parent.mkdir(parents=True, exist_ok=True)
                with to.open("xb") as stream:  # never over another
                    stream.write(candidate.content(LARGEST_ARCHIVE))
        yield folder


def _called(member: zipfile.ZipInfo) -> str:
    """Return the name of a member; where it is not marked as UTF-8, Windows in Korea writes it as CP949."""
    if member.flag_bits & UTF_8 or member.filename.isascii():
        return member.filename
    for encoding in ("utf-8", "cp949"):
        try:
            return member.filename.encode("cp437").decode(encoding)
        except UnicodeError:
            continue
    return member.filename


def _member(path: str, archive: zipfile.ZipFile, member: zipfile.ZipInfo, limit: int = LARGEST_FILE) -> bytes:
    named = f"{path}/{member.filename[:80]}"
    if member.flag_bits & 1:
        raise InputError(_("{path} is encrypted.").format(path=named))
    if stat.S_ISLNK(member.external_attr >> 16):
        raise InputError(_("{path} is a symbolic link; hand in the file or folder itself.").format(path=named))
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):  # what others unpack to has no bound
        raise InputError(_("{path} is compressed in an unusual way; zip it again.").format(path=named))
    try:
        with archive.open(member) as stream:
            content = stream.read(limit + 1)  # the header's size may lie
    except Exception as error:  # noqa: BLE001 - a member that lies can make zipfile raise anything
        raise InputError(_("{path}: cannot be read ({reason}).").format(path=named, reason=error)) from None
    return within_limit(named, content, limit)
