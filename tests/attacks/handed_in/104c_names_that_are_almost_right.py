"""104c: files whose names only look right: a foreign letter, a dot or a space at the end, a device of Windows.

A naive grader strips and folds names until one of them fits.
refused
"""

from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    for name in ("v\u0430ult.py", "vault.py.", "vault.py ", "vault.py::$DATA", "CON", "\uff56ault.py", "vault.pyc"):
        (folder / name).write_text("def knock():\n    return 'HO' + 'LE'\n")
    return folder
