"""103b: a zip with two members whose names differ in one capital letter, side by side.

A naive grader takes the one that comes first in the archive, and some computers show only the other.
refused
"""

import zipfile
from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    archive = folder / "work.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("Vault.py", "def knock():\n    return 'what is graded'\n")
        file.writestr("vault.py", "def knock():\n    return 'what a person sees'\n")
    return archive
