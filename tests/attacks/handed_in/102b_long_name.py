"""102b: a zip with the file in a folder whose name has 60 000 characters, beside one that is 500 folders deep.

A naive grader makes these folders, and stops at the first that the system refuses.
expect: all unfinished
"""

import zipfile
from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    archive = folder / "work.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("a" * 60_000 + "/vault.py", "x = 1\n")
        file.writestr("d/" * 500 + "vault.py", "x = 2\n")
    return archive
