"""100d: a zip whose member is packed by LZMA and broken in the middle.

A naive grader waits for the errors of the zip module; that of the LZMA module is none of them and ends the whole run.
refused
"""

import zipfile
from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    archive = folder / "work.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_LZMA) as file:
        file.writestr("vault.py", "def knock():\n    return 1\n" * 50)
    raw = bytearray(archive.read_bytes())
    start = 30 + len("vault.py") + 9  # local header, name, properties
    raw[start : start + 20] = b"\xff" * 20
    archive.write_bytes(raw)
    return archive
