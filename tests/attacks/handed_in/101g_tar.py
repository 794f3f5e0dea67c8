"""101g: a tar with a hard link to the solution, a device and a climb out of the folder.

A naive grader calls extractall, which in older versions of Python makes all of it.
refused
"""

import io
import tarfile
from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    archive = folder / "vault.tar"
    with tarfile.open(archive, "w") as file:
        link = tarfile.TarInfo("vault.py")
        link.type, link.linkname = tarfile.LNKTYPE, target["solution"]
        file.addfile(link)
        device = tarfile.TarInfo("vault.ipynb")
        device.type, device.devmajor, device.devminor = tarfile.CHRTYPE, 1, 5
        file.addfile(device)
        climber = tarfile.TarInfo("../../outside/owned.txt")
        climber.size = 4
        file.addfile(climber, io.BytesIO(b"HOLE"))
    return archive
