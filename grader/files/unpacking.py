"""Reads archives that were handed in, with a cap on their members and their sizes: into memory, never onto the disk."""

from __future__ import annotations

import os
import stat
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import IO

from grader.files.opening import DEEPEST, LARGEST_FILE, MIB, PASSED_OVER, Candidate, Opened, within_limit
from grader.model.errors import InputError
from grader.model.language import _

LARGEST_ARCHIVE = 64 * MIB
MOST_MEMBERS = 2000
LARGEST_DIRECTORY = MIB  # what is read of an archive before its members can be counted
LONGEST_COMMENT = 1 << 16


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
    return within_limit(named, content)
