"""83h: write a function that is nested just as deep as the parser allows.

A naive grader walks through the tree by a function that calls itself, deeper than the parser itself could.
expect: knock failed | unfinished
expect: double failed
"""

from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    file = folder / "vault.py"
    file.write_text("def knock():\n    return 0" + "+1" * 1_500 + "\n\n\ndef double(x):\n    return 0\n")
    return file
