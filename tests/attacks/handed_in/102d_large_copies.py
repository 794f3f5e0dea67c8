"""102d: a folder with 20 copies of the file, each as large as a file may be, and none of it on the disk.

A naive grader limits each file and not what they come to; with a thousand of them it would need 16 GB. A trace is left
when the grader's memory grows, because the first copy is refused, only too late.
refused
"""

import ctypes
import threading
import time
from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    for number in range(20):
        with (folder / f"vault ({number}).py").open("wb") as file:
            file.truncate(16 << 20)  # a hole in the file: nothing but zeros, without a block
    threading.Thread(target=watch, args=(Path(target["outside"]) / "large_copies.txt",), daemon=True).start()
    return folder


def watch(trace: Path) -> None:
    information = ctypes.CDLL(None).mallinfo2
    information.restype = Information
    before = information().in_use
    for _ in range(1000):
        if information().in_use > before + (150 << 20):
            trace.write_text("HOLE")
            return
        time.sleep(0.002)


class Information(ctypes.Structure):
    """What the memory allocator of the C library tells."""

    _fields_ = [(name, ctypes.c_size_t) for name in ("a", "b", "c", "d", "mapped", "e", "f", "used", "g", "h")]

    @property
    def in_use(self) -> int:
        return self.mapped + self.used
