"""Work of somebody else, which nobody may hand in as their own."""

from __future__ import annotations

import zipfile
from pathlib import Path


def others_work(tmp_path: Path) -> Path:
    """A folder with somebody else's work, as a folder, a zip and a file."""
    folder = tmp_path / "others"
    (folder / "work").mkdir(parents=True)
    for path in (folder / "line.py", folder / "work" / "line.py"):
        path.write_text("others = 1", encoding="utf-8")
    with zipfile.ZipFile(folder / "work.zip", "w") as archive:
        archive.writestr("line.py", "others = 1")
    return folder
