"""Reads archives that were handed in, with a cap on their members and their sizes: into memory, never onto the disk."""

from __future__ import annotations

import os
import re
import stat
import zipfile
from collections.abc import Iterator
from functools import partial
from pathlib import PurePosixPath
from typing import IO

from grader.files.opening import LARGEST_FILE, MIB, PASSED_OVER, Candidate, Opened, within_limit
from grader.model.errors import InputError
from grader.model.language import _

LARGEST_ARCHIVE = 64 * MIB
MOST_MEMBERS = 2000
LARGEST_DIRECTORY = MIB  # what is read of an archive before its members can be counted
LONGEST_COMMENT = 1 << 16
UTF_8 = 1 << 11  # a flag of a member whose name is written so
DRIVE = re.compile(r"[A-Za-z]:")


def opened_archive(file: Opened) -> zipfile.ZipFile:
    """Return a zip that is not too large to look into (InputError when it is none)."""
    if os.fstat(file.fd).st_size > LARGEST_ARCHIVE:
        said = _("{path} is larger than {limit} MiB.")
        raise InputError(said.format(path=file.path, limit=LARGEST_ARCHIVE // MIB))
    return archive_of(str(file.path), os.fdopen(file.fd, "rb", closefd=False))


def archive_of(path: str, stream: IO[bytes]) -> zipfile.ZipFile:
    """Return the zip in a stream (InputError when it is none, or lists too much)."""
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


def _too_much(path: str) -> InputError:
    return InputError(
        _("{path} unpacks to more than {files} files or {limit} MiB.").format(
            path=path, files=MOST_MEMBERS, limit=LARGEST_ARCHIVE // MIB
        )
    )


def in_archive(path: str, archive: zipfile.ZipFile) -> Iterator[Candidate]:
    """Yield the files of an archive; its paths must not lead out of it."""
    members = archive.infolist()
    if len(members) > MOST_MEMBERS or sum(m.file_size for m in members) > LARGEST_ARCHIVE:
        raise _too_much(path)
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
