"""104a: a folder whose name turns the direction of writing around and hides letters of no width.

A naive grader shows the name as it is, and the report says something else than what was handed in.
expect: all unfinished
"""

from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    inner = folder / "\u202e\u2066yp.tluav\u200b\ufeff\u061c"
    inner.mkdir()
    (inner / "vault.py").write_text("x = 1\n")
    return folder
