"""99c: a zip with a member whose name begins with NUL, so that nothing is left of it.

A naive grader compares one name and opens another; or it takes the last character of no characters, and falls over.
refused
"""

import zipfile
from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    archive = folder / "work.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("@../../outside/vault.py", "print('HOLE')")
    archive.write_bytes(archive.read_bytes().replace(b"@../", b"\0../"))
    return archive
