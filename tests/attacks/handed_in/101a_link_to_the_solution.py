"""101a: a symbolic link to the solution, under the name of the file that is to be handed in.

A naive grader opens it, with its own rights, and grades the solution.
refused
"""

from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    (folder / "vault.py").symlink_to(target["solution"])
    return folder
