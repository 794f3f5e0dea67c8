"""99b: a zip whose members climb out with backslashes, and one that names a drive.

A naive grader looks for ../ only, and Windows (or a careful replacement of backslashes) makes the rest of it.
refused
"""

import zipfile
from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    archive = folder / "work.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("..\\..\\outside\\vault.py", "print('HOLE')")
        file.writestr("C:\\vault.py", "print('HOLE')")
    return archive
