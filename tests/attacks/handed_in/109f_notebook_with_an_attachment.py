"""109f: a notebook that would be small, but for a film that is attached to it.

A naive grader reads it whole, and then makes a tree of it that is several times as large. Here the cells are what is read.
expect: all unfinished
"""

import json
from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    film = {"cell_type": "markdown", "source": "", "attachments": {"a.mp4": {"video/mp4": "A" * (20 << 20)}}}
    path = folder / "vault.ipynb"
    path.write_text(json.dumps({"cells": [film]}))
    return path
