"""103a: a zip with two members of exactly the same name.

A naive grader takes the first, and a person who unpacks the archive sees only the last: two programs in one.
refused
"""

import warnings
import zipfile
from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    archive = folder / "work.zip"
    with zipfile.ZipFile(archive, "w") as file, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        file.writestr("vault.py", "def knock():\n    return 'what is graded'\n")
        file.writestr("vault.py", "def knock():\n    return 'what a person sees'\n")
    return archive
