"""104e: a zip whose member has a good name in the directory and one that is no UTF-8 at the file itself.

A naive grader waits for the errors of a broken zip; this is one of broken text and ends the whole run.
refused
"""

import zipfile
from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    archive = folder / "work.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("é/vault.py", "x = 1\n")  # the accent makes it be marked as UTF-8
    raw = archive.read_bytes()
    archive.write_bytes(raw.replace("é/".encode(), b"\xff\xff/", 1))
    return archive
