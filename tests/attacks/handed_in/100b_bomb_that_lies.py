"""100b: a zip whose headers say 300 bytes, where 100 MiB come out.

A naive grader believes the headers, adds them up, and then reads to the end.
refused
"""

import struct
import zipfile
from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    archive = folder / "work.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("vault.py", b"x = 1\n" * ((100 << 20) // 6))
        true_size = file.infolist()[0].file_size
    archive.write_bytes(archive.read_bytes().replace(struct.pack("<I", true_size), struct.pack("<I", 300)))
    return archive
