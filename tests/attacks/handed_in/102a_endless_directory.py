"""102a: a zip of 25 MB that holds no bytes, only the names of 500 000 members.

A naive grader reads all the names before it counts them; each becomes an object. A trace is left when there are
as many more objects in the grader, because the archive is refused either way, only too late.
refused
"""

import struct
import sys
import threading
import time
import zipfile
from pathlib import Path

COUNT = 500_000


def hand_in(folder: Path, target: dict) -> Path:
    archive = folder / "work.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("x/y", "")
    raw = archive.read_bytes()
    central, end = raw.index(b"PK\1\2"), raw.index(b"PK\5\6")
    directory = raw[central:end] * COUNT
    ending = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 9, 9, len(directory), central, 0)
    archive.write_bytes(raw[:central] + directory + ending)
    del directory
    threading.Thread(target=watch, args=(Path(target["outside"]) / "endless_directory.txt",), daemon=True).start()
    return archive


def watch(trace: Path) -> None:
    before = sys.getallocatedblocks()
    for _ in range(2000):
        if sys.getallocatedblocks() > before + COUNT:  # of all objects of this process
            trace.write_text("HOLE")
            return
        time.sleep(0.002)
