"""83a: nest a hundred thousand parentheses.

A naive grader parses the file in its own process, and goes down with the parser.
expect: all unfinished | error | timeout
"""

from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    file = folder / "vault.py"
    file.write_text("x = " + "(" * 100_000 + ")" * 100_000 + "\n")
    return file
