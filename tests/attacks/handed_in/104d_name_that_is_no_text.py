"""104d: a folder whose name is a byte that is no text in any encoding in use.

A naive grader carries the name along until something has to write it down, and there the whole run ends.
expect: all unfinished
"""

import os
from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    inner = folder / os.fsdecode(b"\xff\xfe")
    inner.mkdir()
    (inner / "vault.py").write_text("x = 1\n")
    return folder
