"""83f: hand in a hundred thousand decorators without a function.

A naive grader looks for the parts that can be read, and reads what it has again with each line.
expect: all unfinished | error | timeout
"""

from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    file = folder / "vault.py"
    file.write_text("@a\n" * 100_000 + "(\n")
    return file
