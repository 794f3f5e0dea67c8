"""101e: a folder in which a subfolder is a symbolic link to the solutions.

A naive grader walks into it and finds a file with the right name.
refused
"""

from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    (folder / "mine").symlink_to(Path(target["solution"]).parent)
    return folder
