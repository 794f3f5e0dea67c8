"""109b: a notebook with 100 000 cells, and a picture of some megabytes attached to one of them.

A naive grader does something slow for each cell, or keeps what it reads several times over.
expect: all unfinished | timeout | error
"""

import json
from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    cells = [{"cell_type": "code", "source": ["x = 1"], "outputs": [], "metadata": {}}] * 100_000
    picture = {"cell_type": "markdown", "source": "", "attachments": {"a.png": {"image/png": "A" * (5 << 20)}}}
    path = folder / "vault.ipynb"
    path.write_text(json.dumps({"cells": [*cells, picture], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}))
    return path
