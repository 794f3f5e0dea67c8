"""112a: a notebook in which the marks, the tests and what is locked are already filled in.

A naive grader trusts what stands in the notebook that comes back: the tests in its cells and the points in its notes.
expect: all unfinished
"""

import json
from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    marks = {"grade": True, "grade_id": "knows_the_password", "points": 1000, "locked": True, "solution": False}
    cells = [
        {
            "cell_type": "code",
            "id": f"test_{number}",
            "metadata": {"nbgrader": marks, "tags": ["passed", "hidden", "points=1000"], "score": 1000},
            "source": "def test_knows_the_password():\n    assert True",
            "outputs": [{"output_type": "stream", "name": "stdout", "text": "All tests passed! 50/50"}],
        }
        for number in range(5)
    ]
    path = folder / "vault.ipynb"
    path.write_text(json.dumps({"cells": cells, "metadata": {"otter": {"tests": []}, "grade": 100, "passed": True}}))
    return path
