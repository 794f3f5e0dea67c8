"""109d: a notebook that is nested 200 000 deep.

A naive grader's JSON reader calls itself for each level until the stack is used up.
refused
"""

from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    path = folder / "vault.ipynb"
    path.write_text('{"metadata": ' + '[{"a":' * 100_000 + "1" + "}]" * 100_000 + ', "cells": []}')
    return path
