"""101b: a hard link to the solution, which needs no right to read it where the system lets everybody make one.

A naive grader asks whether it is a link, and a hard link is a regular file.
refused
"""

import os
from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    os.link(target["solution"], folder / "vault.py")
    return folder
