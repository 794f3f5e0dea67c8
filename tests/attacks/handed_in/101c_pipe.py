"""101c: a named pipe under the name of the file that is to be handed in.

A naive grader opens it and waits for ever for somebody to write.
refused
"""

import os
from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    os.mkfifo(folder / "vault.py")
    return folder
