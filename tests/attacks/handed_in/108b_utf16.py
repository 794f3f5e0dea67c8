"""108b: a file in UTF-16 without the mark that says so, which is full of NUL bytes.

A naive grader lets one reader guess the encoding and another one not.
refused
"""

from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    path = folder / "vault.py"
    path.write_text("def knock():\n    return 'HOLE'\n", encoding="utf-16-le")
    return path
