"""109c: a notebook that has its cells twice, the harmless ones first, and numbers that JSON does not know.

A naive grader reads it with one tool and shows it with another; they take different ones of two equal keys.
expect: all unfinished
"""

from pathlib import Path

NOTEBOOK = """{"nbformat": NaN, "nbformat_minor": 1e999,
 "cells": [{"cell_type": "code", "source": "x = 'shown'", "source": "x = 'run'", "execution_count": -Infinity}],
 "cells": [{"cell_type": "code", "source": ["y = ", "x"], "metadata": {"a": {"a": Infinity}}}]}"""


def hand_in(folder: Path, target: dict) -> Path:
    path = folder / "vault.ipynb"
    path.write_text(NOTEBOOK)
    return path
