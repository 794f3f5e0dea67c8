"""83e: add up a hundred thousand numbers, and go through as many attributes.

A naive grader parses the file in its own process, and goes down with the parser.
expect: all unfinished | error | timeout
"""

from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    file = folder / "vault.py"
    file.write_text("x = 0" + "+1" * 100_000 + "\ny = x" + ".a" * 100_000 + "\n")
    return file
