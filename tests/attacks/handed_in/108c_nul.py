"""108c: a file that seems to end with a NUL byte, after which it goes on.

A naive grader looks at the text up to there, or falls over when it compiles it.
refused
"""

from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    path = folder / "vault.py"
    path.write_bytes(b"x = 1\n\0print('HOLE')\n")
    return path
