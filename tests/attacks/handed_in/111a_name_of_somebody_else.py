"""111a: an archive that is called like a row of the list of marks, for somebody else.

A naive grader takes who somebody is from the name of the file, and does not mind commas and line breaks in it.
expect: all unfinished
"""

import json
import zipfile
from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    archive = folder / 'kim",100,100\r\nvault,,,lee,,,,100,0,100,100\r\n".zip'
    someone = {"student_id": "lee", "name": "Lee", "email": "lee@example.org", "grade": 100}
    with zipfile.ZipFile(archive, "w") as file:
        file.comment = json.dumps(someone).encode()
        file.writestr("vault.ipynb", json.dumps({"cells": [], "metadata": {"learner": someone, "authors": [someone]}}))
        file.writestr("report.json", json.dumps({"learner": someone}))
        file.writestr("submission_metadata.json", json.dumps({"users": [someone]}))
    return archive
