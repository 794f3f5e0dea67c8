"""100f: a zip whose 40 members are all the same bytes of the archive, each 15 MiB when it is unpacked.

A naive grader looks how much one member grows, and not at all of them together.
refused
"""

import struct
import zipfile
from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    archive = folder / "work.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("vault.py", b"#" * (15 << 20))
    raw = archive.read_bytes()
    central, end = raw.index(b"PK\1\2"), raw.index(b"PK\5\6")
    directory = raw[central:end] * 40
    ending = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 40, 40, len(directory), central, 0)
    archive.write_bytes(raw[:central] + directory + ending)
    return archive
