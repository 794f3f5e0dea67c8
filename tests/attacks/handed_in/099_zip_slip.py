"""99: a zip whose members climb out of the folder that they are unpacked to.

A naive grader calls extractall and writes where the names say.
refused
"""

import zipfile
from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    archive = folder / "work.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("../../outside/owned.txt", "HOLE")
    return archive
