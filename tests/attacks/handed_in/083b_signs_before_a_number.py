"""83b: put a million signs before a number.

A naive grader parses the file in its own process, and goes down with the parser.
expect: all unfinished | error | timeout
"""

from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    file = folder / "vault.py"
    file.write_text("x = " + "-" * 1_000_000 + "1\n")
    return file
