"""99d: a zip with a member that is called vault.py, then NUL, then a climb out of the folder.

A naive grader checks the part before NUL and writes the rest, or the other way round.
expect: all unfinished
"""

import zipfile
from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    archive = folder / "work.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("vault.py@/../../outside/owned.txt", "x = 'HO' + 'LE'\n")
    archive.write_bytes(archive.read_bytes().replace(b".py@", b".py\0"))
    return archive
