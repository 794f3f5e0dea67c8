"""115c: a folder whose name begins with the wide equals sign of a Korean or Japanese keyboard.

A naive grader knows the narrow signs only; a spreadsheet of these countries takes the wide one for a formula as well.
expect: all unfinished
"""

from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    work = folder / "\uff1dHYPERLINK(1)"
    work.mkdir()
    (work / "vault.py").write_text("x = 1\n")
    return work
