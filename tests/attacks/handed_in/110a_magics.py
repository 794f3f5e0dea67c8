"""110a: a notebook that gives commands to the notebook's shell, in every way there is.

A naive grader runs the cells in IPython, which does what they say.
expect: double unfinished
expect: knock failed
"""

import json
from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    trace = f"{target['outside']}/magic.txt"
    cells = [
        f"!touch {trace}",
        f"files = !touch {trace}; ls",
        f"%run {target['solution']}",
        "%load_ext autoreload\n%autoreload 2",
        f"%%bash\ntouch {trace}",
        f"%%writefile {trace}\nHOLE",
        f"%system touch {trace}",
        f"get_ipython().system('touch {trace}')",
        f"def knock():\n    get_ipython().run_cell_magic('bash', '', 'touch {trace}')\n    return 'x'",
        f"%load {target['solution']}",
        f"if True:\n    !touch {trace}",
    ]
    path = folder / "vault.ipynb"
    path.write_text(json.dumps({"cells": [{"cell_type": "code", "source": source} for source in cells]}))
    return path
