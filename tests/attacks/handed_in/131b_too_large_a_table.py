"""131b: a file of 17 MiB, all of it one table of answers.

A naive grader takes files of any size.
refused
"""

from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    path = folder / "vault.py"
    path.write_text("TABLE = {" + "1.25: 2.5,\n" * (17 * (1 << 20) // 11) + "}\n")
    return path
