"""83g: hand in a hundred and fifty thousand statements.

A naive grader has a limit for the time of the checks, and none for reading the file.
expect: all unfinished | error | timeout
"""

from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    file = folder / "vault.py"
    file.write_text("x = 1\n" * 150_000)
    return file
