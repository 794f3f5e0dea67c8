"""84a: hand in a line that makes a pattern of the grader try very many ways to match it.

A naive grader looks for the commands of notebooks by patterns that repeat the same characters twice.
expect: all unfinished | error | timeout
"""

import json
from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    sources = [" " * 300_000 + "a b (", "\n".join(["a " * 2_000 + "%"] * 150)]
    cells = [{"cell_type": "code", "metadata": {}, "outputs": [], "source": source} for source in sources]
    file = folder / "vault.ipynb"
    file.write_text(json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}))
    return file
