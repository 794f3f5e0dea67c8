"""108a: a file that says that it is written in UTF-7, where a comment holds a line break and code after it.

A naive grader looks at the text that a person sees, and Python runs another one.
expect: all unfinished
"""

from pathlib import Path

CODE = b"""# -*- coding: utf-7 -*-
# nothing to see here +AAo-print("HOLE")
# nor here +AAo-def knock(): return "HOLE"
x = 1
"""


def hand_in(folder: Path, target: dict) -> Path:
    path = folder / "vault.py"
    path.write_bytes(CODE)
    return path
