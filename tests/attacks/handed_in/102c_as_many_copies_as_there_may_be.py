"""102c: a zip with 2000 copies of the file, each called as a browser calls a download that it has already.

A naive grader looks into every one of them and says something about each, until nobody can read the report: what it
says here about all of them is longer than a report may be.
refused
"""

import zipfile
from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    archive = folder / "work.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
        for number in range(2000):
            file.writestr(f"{'long ' * 200}/vault ({number}).py", f"def helper():\n    return {number}\n")
    return archive
