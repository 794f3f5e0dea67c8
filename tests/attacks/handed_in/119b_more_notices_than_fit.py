"""119b: a file with hundreds of lines that cannot be read, each far too long and stacked with accents.

A naive grader says something about each of them.
expect: all unfinished
"""

from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    path = folder / "vault.py"
    path.write_text("".join(f"def broken{number}(:  # {'Z' + chr(0x0301) * 2000}\n" for number in range(380)))
    return path
