"""103c: a zip with two folders of one name, once with a composed letter and once with its parts.

A naive grader takes both names for the same and mixes what lies in them, or shows two that look alike.
refused
"""

import unicodedata
import zipfile
from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    archive = folder / "work.zip"
    with zipfile.ZipFile(archive, "w") as file:
        for form in ("NFC", "NFD"):
            file.writestr(unicodedata.normalize(form, "과제/vault.py"), f"x = '{form}'\n")
    return archive
