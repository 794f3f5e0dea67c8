"""100g: a zip in a zip in a zip, ten deep, with the file in the innermost.

A naive grader unpacks whatever it finds until nothing is packed any more.
refused
"""

import io
import zipfile
from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    name, content = "vault.py", b"x = 1\n"
    for _ in range(10):
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as file:
            file.writestr(name, content)
        name, content = "inner.zip", packed.getvalue()
    archive = folder / "work.zip"
    archive.write_bytes(content)
    return archive
