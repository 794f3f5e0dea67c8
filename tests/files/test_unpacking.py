"""Archives that were handed in are read within bounds, and refused in a sentence."""

from __future__ import annotations

import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.commands import grade, one_sentence, written


def archive(path: Path, members: dict[str, bytes]) -> Path:
    """Write a zip."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members.items():
            file.writestr(name, content)
    return path


def linked_archive(path: Path) -> Path:
    """Write a zip whose line.py is a symbolic link."""
    with zipfile.ZipFile(path, "w") as file:
        info = zipfile.ZipInfo("line.py")
        info.external_attr = (stat.S_IFLNK | 0o777) << 16
        file.writestr(info, "/etc/passwd")
    return path


def encrypted_archive(path: Path) -> Path:
    """Write a zip whose line.py says that it is encrypted."""
    raw = bytearray(archive(path, {"line.py": b"x = 1"}).read_bytes())
    raw[6] |= 1  # the flag in the member's own header ...
    raw[raw.index(b"PK\x01\x02") + 8] |= 1  # ... and in the directory
    path.write_bytes(raw)
    return path


WRONG: dict[str, tuple[Callable[[Path], Path], str]] = {
    "zip that climbs": (lambda t: archive(t / "a.zip", {"../line.py": b""}), "a path that leads out of it"),
    "zip from the root": (lambda t: archive(t / "a.zip", {"/etc/line.py": b""}), "a path that leads out of it"),
    "zip with a drive": (lambda t: archive(t / "a.zip", {"C:\\line.py": b""}), "a path that leads out of it"),
    "zip bomb": (lambda t: archive(t / "a.zip", {"line.py": bytes(100 << 20)}), "unpacks to more than"),
    "zip of 3,000 files": (lambda t: archive(t / "a.zip", {f"{i}.py": b"" for i in range(3000)}), "unpacks to more than"),
    "zip with a large file": (lambda t: archive(t / "a.zip", {"line.py": bytes(20 << 20)}), "is larger than 16 MiB"),
    "zip with a link": (lambda t: linked_archive(t / "a.zip"), "is a symbolic link"),
    "encrypted zip": (lambda t: encrypted_archive(t / "a.zip"), "is encrypted"),
    "zip without a known file": (lambda t: archive(t / "a.zip", {"b.txt": b""}), "no file of the course"),
    "zip that is none": (lambda t: written(t / "a.zip", b"PK nothing"), "is not a zip that can be read"),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_archive_ends_in_one_sentence(tmp_path: Path, name: str) -> None:
    """Each archive that cannot be graded is refused with exit 2 and a sentence that says why."""
    make, why = WRONG[name]

    sentence = one_sentence(grade("submit", make(tmp_path)))

    assert why in sentence
