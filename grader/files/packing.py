"""Archives of what travels to another machine: the same files make the same bytes."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

COURSE = ("exercises", "solutions", "reference")
EPOCH = (1980, 1, 1, 0, 0, 0)
EXECUTABLE, ORDINARY = 0o755, 0o644


def course_files(root: Path) -> dict[str, bytes]:
    """Return the files of a course that grading needs, by their names within it."""
    return {name: content for part in COURSE for name, content in files_of(root, part).items()}


def files_of(root: Path, part: str) -> dict[str, bytes]:
    """Return the files below a folder, by their names from ``root``; what was made on the way is left out."""
    found = {}
    for path in sorted((root / part).rglob("*")):
        name = path.relative_to(root)
        if path.is_file() and not any(p.startswith(".") or p == "__pycache__" for p in name.parts):
            found[name.as_posix()] = path.read_bytes()
    return found


def zipped(files: Mapping[str, bytes], executable: frozenset[str] = frozenset()) -> bytes:
    """Return a zip of files, some of which can be executed where they are unpacked."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.external_attr = (EXECUTABLE if name in executable else ORDINARY) << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            packed.writestr(entry, content)
    return archive.getvalue()
