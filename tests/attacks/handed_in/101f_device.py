"""101f: a device that never ends (or a socket, without the right to make one), under the name of the file.

A naive grader reads until its memory is full.
refused
"""

import os
import socket
import stat
from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    path = folder / "vault.py"
    try:
        os.mknod(path, stat.S_IFCHR | 0o666, os.makedev(1, 5))  # the same as /dev/zero
    except PermissionError:
        with socket.socket(socket.AF_UNIX) as ear:
            ear.bind(str(path))
    return folder
