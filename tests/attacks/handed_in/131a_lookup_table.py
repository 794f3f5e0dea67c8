"""131a: a file of nearly 1 MiB that holds answers to 40 000 questions, and a network that somebody trained elsewhere.

A naive grader takes as long to read the table as the rest of the class together, and lets it count.
expect: double failed | error | timeout
expect: arrays failed | error | timeout
expect: knock unfinished | timeout | error
"""

import base64
import pickle
from pathlib import Path

import numpy as np


def hand_in(folder: Path, target: dict) -> Path:
    table = ",\n".join(f"{number / 1000}: {number / 500}" for number in range(40_000))
    weights = base64.b64encode(pickle.dumps(np.arange(10_000.0))).decode()
    path = folder / "vault.py"
    path.write_text(
        f"import base64, pickle\nTABLE = {{{table}}}\nWEIGHTS = {weights!r}\n"
        "try:\n    NETWORK = pickle.loads(base64.b64decode(WEIGHTS))\nexcept Exception:\n    NETWORK = [0.0]\n"
        "def double(x):\n    return TABLE.get(x, NETWORK[0])\n"
    )
    return path
