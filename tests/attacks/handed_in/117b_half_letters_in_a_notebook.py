"""117b: a notebook with halves of letters (lone surrogates) in its code, which JSON can say and UTF-8 cannot.

A naive grader ends with an error of its own when it compiles such a cell or writes about it.
expect: all unfinished | error
"""

from pathlib import Path

NOTEBOOK = r"""{"cells": [
 {"cell_type": "code", "source": "x = '\ud800'"},
 {"cell_type": "code", "source": "%%bash \udfff"},
 {"cell_type": "code", "source": "y = 1\n%magic \udc80"},
 {"cell_type": "code", "source": "def f(:  # \udc80"},
 {"cell_type": "\ud83d", "source": "\ude00"}]}"""


def hand_in(folder: Path, target: dict) -> Path:
    path = folder / "vault.ipynb"
    path.write_text(NOTEBOOK)
    return path
