"""83c: write numbers of hundreds of thousands of digits, and texts that fold to huge ones.

A naive grader parses the file in its own process, and goes down with the parser.
expect: all unfinished | error | timeout
"""

from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    file = folder / "vault.py"
    file.write_text("a = 1" + "0" * 400_000 + "\nb = 0x" + "f" * 400_000 + "\nc = 9 ** 9 ** 9\n")
    return file
