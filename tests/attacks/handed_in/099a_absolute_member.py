"""99a: a zip with a member that has an absolute path, right into a folder of somebody else.

A naive grader unpacks it there, because joining a folder with an absolute path gives the absolute path.
refused
"""

import zipfile
from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    archive = folder / "work.zip"
    with zipfile.ZipFile(archive, "w") as file:
        member = zipfile.ZipInfo("x")
        member.filename = f"{target['outside']}/vault.py"  # past the constructor, which would not mind either
        file.writestr(member, "print('HOLE')")
    return archive
