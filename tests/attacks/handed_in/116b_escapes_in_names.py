"""116b: a zip and a folder in it whose names clear the screen, set the title and write to the clipboard.

A naive grader prints names as they are, above all in the line that says where to go on.
expect: all unfinished
"""

import zipfile
from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    archive = folder / "\x1b[2J\x1b[H\x9b31m.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("\x1b]0;PASSED\x07\x1b]52;c;cm0gLXJm\x07\u009b1m\r/vault.py", "x = 1\n")
    return archive
