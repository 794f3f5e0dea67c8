"""109a: a notebook that is no JSON after all, and stops in the middle of a word.

A naive grader lets the error of one learner's notebook end the run for the whole class.
refused
"""

from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    path = folder / "vault.ipynb"
    path.write_text('{"cells": [{"cell_type": "code", "source": ["def kno')
    return path
