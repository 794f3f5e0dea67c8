"""101h: what is handed in is itself a symbolic link, to the folder of the solutions.

A naive grader resolves the path first and walks through the folder behind it.
refused
"""

from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    link = folder / "work"
    link.symlink_to(Path(target["solution"]).parent, target_is_directory=True)
    return link
