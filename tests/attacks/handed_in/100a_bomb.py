"""100a: a zip of 100 KB that says honestly that it unpacks to 100 MiB.

A naive grader unpacks it, and the next one is larger.
refused
"""

import zipfile
from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    archive = folder / "work.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("vault.py", bytes(100 << 20))
    return archive
