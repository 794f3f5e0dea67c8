"""`grade review` brings back what was wrong, in a folder where nothing else is touched."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.commands import HALF, MISTAKE, SOLUTION, grade, one_sentence

WRONG = SOLUTION.replace("np.asarray(x) * FACTOR", "np.asarray(x) ** FACTOR")
STUB = 'raise NotImplementedError("task 1: double")'


@pytest.fixture
def work(own_miniature: Path) -> Path:
    """The file of a learner who had task 1 wrong, and put it right long ago."""
    path = own_miniature / "exercises" / "01-line" / "line.py"
    for program in (WRONG, SOLUTION):
        path.write_text(program, encoding="utf-8")
        grade("submit", path, course=own_miniature)
    long_ago(own_miniature)
    return path


def slip(home: Path) -> dict[str, Any]:
    """Return what is remembered of task 1."""
    saved = json.loads((home / ".grade" / "progress.json").read_text(encoding="utf-8"))
    return dict(saved["exercises"]["line"]["slips"]["1"])


def long_ago(home: Path, **changes: Any) -> None:
    """Let whatever happened have happened long ago."""
    path = home / ".grade" / "progress.json"
    saved = json.loads(path.read_text(encoding="utf-8"))
    saved["exercises"]["line"]["slips"]["1"] |= {"made": "2020-01-01", "mended": "2020-01-02", **changes}
    path.write_text(json.dumps(saved), encoding="utf-8")


def test_nothing_graded_is_not_nothing_due(own_miniature: Path) -> None:
    """Before anything was graded, that is what is said."""
    assert grade("review", course=own_miniature).output == (
        "Nothing of yours was graded yet. Tasks that you had wrong come back here once you put them right.\n"
    )


def test_a_task_comes_back(own_miniature: Path, work: Path) -> None:
    """It is laid out as a stub among one's own code; when it holds, it comes back later, and one's own file stays."""
    file = own_miniature / "review" / "line-task1.py"
    listed = grade("review", course=own_miniature).output
    fresh = file.read_text(encoding="utf-8")
    file.write_text(fresh.replace(STUB, "return 2 * np.asarray(x)"), encoding="utf-8")

    checked = grade("review", "--check", course=own_miniature)

    assert listed.startswith("01 line, Task 1: Doubling (wrong ")
    assert str(file) in listed
    assert STUB in fresh
    assert "self.value += x" in fresh
    assert checked.exit_code == 0
    assert "It holds; it comes back in 3 days." in checked.output
    assert slip(own_miniature) == {"made": "2020-01-01", "mended": date.today().isoformat(), "box": 1}
    assert work.read_text(encoding="utf-8") == SOLUTION
    assert "in 3 days" in grade("review", course=own_miniature).output


def test_what_fails_comes_back_tomorrow(own_miniature: Path, work: Path) -> None:
    """A wrong answer is explained, and the task begins anew; put right on that day, it is due tomorrow all the same."""
    mistakes = own_miniature / "solutions" / "01-line" / "mistakes"
    mistakes.mkdir()
    (mistakes / "squares.py").write_text(MISTAKE, encoding="utf-8")
    long_ago(own_miniature, box=2, mistake="squares")
    file = own_miniature / "review" / "line-task1.py"
    grade("review", course=own_miniature)
    fresh = file.read_text(encoding="utf-8")
    file.write_text(fresh.replace(STUB, "return np.asarray(x) ** 2"), encoding="utf-8")
    failed = grade("review", "--check", course=own_miniature)
    file.write_text(fresh.replace(STUB, "return np.asarray(x) * 2"), encoding="utf-8")
    mended = grade("review", "--check", course=own_miniature)

    assert failed.exit_code == 1
    assert "you got 9.0, expected 6.0" in failed.output
    assert "It does not hold, so it comes back tomorrow." in failed.output
    assert "It is the mistake that you made before." in failed.output
    assert "It holds; it comes back tomorrow." in mended.output
    assert "box" not in slip(own_miniature)


@pytest.mark.parametrize("program", [STUB, "return unknown"])
def test_what_is_not_done_yet_moves_nothing(own_miniature: Path, work: Path, program: str) -> None:
    """A task that is not begun, or only stops, stays where it was, and its file too."""
    long_ago(own_miniature, box=2)
    grade("review", course=own_miniature)
    file = own_miniature / "review" / "line-task1.py"
    file.write_text(file.read_text(encoding="utf-8").replace(STUB, program), encoding="utf-8")

    checked = grade("review", "--check", course=own_miniature)

    assert checked.exit_code == 1
    assert "It is not done yet; go on in that file, and check again." in checked.output
    assert slip(own_miniature)["box"] == 2
    grade("review", course=own_miniature)
    assert program in file.read_text(encoding="utf-8")


def test_what_was_written_before_is_kept(own_miniature: Path, work: Path) -> None:
    """When a task comes back for the second time, what lies there is kept beside the new stub."""
    folder = own_miniature / "review"
    for _ in range(2):
        grade("review", course=own_miniature)
        text = (folder / "line-task1.py").read_text(encoding="utf-8")
        (folder / "line-task1.py").write_text(text.replace(STUB, "return x + x"), encoding="utf-8")
        assert STUB in text
        grade("review", "--check", course=own_miniature)
        long_ago(own_miniature, box=1)

    assert "return x + x" in (folder / "line-task1.py.bak").read_text(encoding="utf-8")


def test_what_is_learned_stays_away(own_miniature: Path, work: Path) -> None:
    """What holds after the longest time does not come back."""
    long_ago(own_miniature, box=3)
    grade("review", course=own_miniature)
    file = own_miniature / "review" / "line-task1.py"
    file.write_text(SOLUTION, encoding="utf-8")

    assert "for the last time" in grade("review", "--check", course=own_miniature).output
    assert grade("review", course=own_miniature).output == (
        "Nothing is due: no task waits that you had wrong and then put right.\n"
    )


def test_nothing_due_is_one_sentence(own_miniature: Path, work: Path) -> None:
    """It says when the next task comes back; before anything was wrong, that nothing waits."""
    long_ago(own_miniature, mended=date.today().isoformat(), box=1)
    later = grade("review", course=own_miniature)

    assert later.output == "Nothing is due today; the next task comes back in 3 days.\n"
    assert "`grade review` does that when one is due" in one_sentence(grade("review", "--check", course=own_miniature))
    assert not (own_miniature / "review").exists()


def test_a_review_is_no_work(own_miniature: Path, tmp_path: Path) -> None:
    """In a folder of one's own, what is laid out is neither handed in with the rest nor counted by itself."""
    mine = tmp_path / "mine"
    grade("init", mine, course=own_miniature)
    file = mine / "01-line" / "line.py"
    for program in (HALF.replace("* FACTOR", "+ FACTOR"), HALF):
        file.write_text(program, encoding="utf-8")
        grade("submit", mine, course=own_miniature)
    long_ago(mine)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(mine)
        grade("review", course=own_miniature)
    before = (mine / ".grade" / "progress.json").read_text(encoding="utf-8")

    alone = grade("submit", mine / "review" / "line-task1.py", "--exercise", "line", course=own_miniature)

    assert "0/4" in alone.output
    assert (mine / ".grade" / "progress.json").read_text(encoding="utf-8") == before
    whole = grade("submit", mine, course=own_miniature).output
    assert "4/4" in whole
    assert "task1" not in whole


def test_a_notebook_comes_back_as_a_program(own_miniature: Path, work: Path) -> None:
    """Whoever works in a notebook gets the code of its cells, with the task as a stub."""
    cells = [{"cell_type": "code", "source": part} for part in SOLUTION.split("\n\n\n")]
    work.with_name("line.ipynb").write_text(json.dumps({"cells": cells, "nbformat": 4}), encoding="utf-8")
    work.unlink()
    grade("review", course=own_miniature)

    text = (own_miniature / "review" / "line-task1.py").read_text(encoding="utf-8")

    assert STUB in text
    assert "self.value += x" in text


def test_a_folder_for_a_class_has_nothing_to_review(own_miniature: Path, tmp_path: Path) -> None:
    """Without hidden tests, one sentence says so."""
    grade("release", "--to", tmp_path / "class", course=own_miniature)

    assert "hidden tests are with your instructor" in one_sentence(grade("review", course=tmp_path / "class"))


def test_the_days_until_it_is_due_are_counted(own_miniature: Path, work: Path) -> None:
    """One day before, it is tomorrow."""
    long_ago(own_miniature, mended=(date.today() - timedelta(2)).isoformat(), box=1)

    assert "comes back tomorrow" in grade("review", course=own_miniature).output
