"""109e: a notebook whose cells hold numbers, maps and nothing where text should be.

A naive grader joins and strips whatever it finds there.
refused
"""

import json
from pathlib import Path

SOURCES = ({"a": 1}, None, 3.5, [["x = 1"]], [None], True, "x = 1")


def hand_in(folder: Path, target: dict) -> Path:
    cells = [{"cell_type": "code", "source": source} for source in SOURCES]
    path = folder / "vault.ipynb"
    path.write_text(json.dumps({"cells": cells}))
    return path
