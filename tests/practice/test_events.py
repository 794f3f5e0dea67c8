"""Files that are saved as editors save them are seen, and everything else is not."""

from __future__ import annotations

import json
from pathlib import Path

from tests.practice.learner import TASK_1, WRONG, Start


def test_saves_of_editors(start: Start, work: Path) -> None:
    """A file put in place by renaming counts, whoever does it; copies that editors make beside it do not."""
    terminal = start()
    terminal.shows("Begin at")
    for name in ("line.py~", ".line.py.swp", "4913", "line.py.bak"):
        work.with_name(name).write_text("x = (", encoding="utf-8")
    part = work.with_name(".line.py.part")
    part.write_text(WRONG, encoding="utf-8")
    part.replace(work)
    terminal.shows("you got 5.0")
    notebook = json.loads(work.with_suffix(".ipynb").read_text(encoding="utf-8"))
    for cell in notebook["cells"]:
        cell["source"] = cell["source"].replace(
            'raise NotImplementedError("task 1: double")', "return np.asarray(x) + 4"
        )
    temporary = work.with_name(".~line.ipynb")
    temporary.write_text(json.dumps(notebook), encoding="utf-8")
    temporary.replace(work.with_suffix(".ipynb"))

    assert "line.ipynb" in terminal.shows("you got 7.0")


def test_all_forms_saved_at_once(start: Start, work: Path) -> None:
    """When every file of an exercise is written anew, as git does, the one with most in it is graded."""
    terminal = start()
    terminal.shows("Begin at")
    for name in ("line.ipynb", "line.ko.ipynb"):
        path = work.with_name(name)
        path.write_text(path.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    work.write_text(TASK_1, encoding="utf-8")

    assert "01-line/line.py" in terminal.shows("✓ Task 1 is done.")
