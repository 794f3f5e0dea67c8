"""104b: an archive whose name is an option, and a folder in it that is one, too.

A naive grader hands the name to unzip, rm or python, which do what it says.
expect: all unfinished
"""

import zipfile
from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    archive = folder / "-rf --no-preserve-root *;touch owned;.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("-c/vault.py", "x = 1\n")
    return archive
