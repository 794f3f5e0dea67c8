"""100e: a zip that says that version 9.9 of the format is needed to read it.

A naive grader waits for the errors of a broken zip; this is another one and ends the whole run.
refused
"""

import zipfile
from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    archive = folder / "work.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("vault.py", "x = 1\n")
    raw = bytearray(archive.read_bytes())
    raw[raw.index(b"PK\1\2") + 6] = 99
    archive.write_bytes(raw)
    return archive
