"""109g: a notebook in which 15 000 lines are for notebooks only, each found by parsing the cell once more.

A naive grader looks for such lines one by one, without a limit, and hours later is still looking.
expect: all unfinished
"""

import json
from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    cells = [{"cell_type": "code", "source": "x = 1\n%magic\n" * 15_000}]
    path = folder / "vault.ipynb"
    path.write_text(json.dumps({"cells": cells}))
    return path
