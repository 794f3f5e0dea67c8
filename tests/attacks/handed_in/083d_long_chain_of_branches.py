"""83d: write fifty thousand branches of one if statement.

A naive grader parses the file in its own process, and goes down with the parser.
expect: all unfinished | error | timeout
"""

from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    file = folder / "vault.py"
    file.write_text("def knock():\n    if 0: pass\n" + "    elif 0: pass\n" * 50_000)
    return file
