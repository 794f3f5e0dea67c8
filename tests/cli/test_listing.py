"""`grade list` shows the exercises, and how far a learner is."""

from __future__ import annotations

import json
import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from grader.course import location
from grader.model.course import Course
from tests.commands import ROOT, SOLUTION, grade


def test_every_task_is_listed() -> None:
    """Each exercise stands there with its tasks."""
    assert "1. Doubling" in grade("list").output


def test_shares_are_of_all_weights() -> None:
    """An exercise that is alone is worth all of the course, whatever its weight; those of the shipped one make 100."""
    shares = re.findall(r"worth ([\d.]+) of 100", grade("list", course=ROOT).output)

    assert "worth 100 of 100" in grade("list").output
    assert sum(map(float, shares)) == pytest.approx(100, abs=0.1)


def test_what_builds_on_what_is_listed() -> None:
    """The course that is shipped says of each exercise after the first what it builds on, in both languages."""
    english, korean = (grade("list", "--lang", code, course=ROOT).output for code in ("en", "ko"))

    assert re.search(r"03 xor: [^\n]*\n[^\n]*\n   builds on 02 gates\n", english)
    assert english.count("builds on") == korean.count("먼저 할 연습") == english.count("worth") - 1


def test_progress_is_remembered(own_miniature: Path) -> None:
    """What was graded in one's own folder shows in the list, and leads the hint to the first open task."""
    work = own_miniature / "exercises" / "01-line" / "line.py"
    work.write_text(SOLUTION.replace("self.value += x", "self.value = x"), encoding="utf-8")
    before = grade("list", course=own_miniature).output
    grade("submit", own_miniature / "exercises", course=own_miniature)

    listed = grade("list", course=own_miniature).output
    hints = [grade("hint", "line", course=own_miniature).output for _ in range(4)]

    assert "4 of 7 points (worth 100 of 100)" in listed
    assert "✓ 1. Doubling" in listed
    assert "○ 2. A total" in listed
    assert hints[0] == "Task 2: A total\n\nHint 1 of 3: What has to be remembered?\n"
    assert [h.count("Hint") for h in hints] == [1, 2, 3, 3]
    assert "not begun" in before


def test_a_part_of_a_task_and_the_days_are_seen(own_miniature: Path) -> None:
    """A task of which a part is right has a sign of its own, and each exercise says when it was graded last."""
    work = own_miniature / "exercises" / "01-line" / "line.py"
    work.write_text(SOLUTION.replace("np.asarray(x) * FACTOR", "float(x) * FACTOR"), encoding="utf-8")
    grade("submit", own_miniature / "exercises", course=own_miniature)
    progress = own_miniature / ".grade" / "progress.json"
    shown = []
    for days in (0, 1, 3):
        text = progress.read_text(encoding="utf-8")
        day = (date.today() - timedelta(days)).isoformat()
        progress.write_text(re.sub(r'"graded_on": "[^"]*"', f'"graded_on": "{day}"', text), encoding="utf-8")
        shown.append(grade("list", course=own_miniature).output)

    assert "◐ 1. Doubling" in shown[0]
    assert "✓ 2. A total" in shown[0]
    assert [s.split("(worth 100 of 100)")[1].splitlines()[0] for s in shown] == [
        ", graded today",
        ", graded yesterday",
        ", graded 3 days ago",
    ]


def test_the_whole_course_is_added_up(course: Course, tmp_path: Path) -> None:
    """The last line has the points of what was begun, and what they make of 100; a file of earlier versions will do."""
    home = tmp_path / "mine"
    home.mkdir()
    location.remember(home, course.root)
    (home / ".grade").mkdir()
    first, second = (exercise.slug for exercise in course.exercises[:2])
    saved = {slug: {"points": 10, "max_points": most} for slug, most in ((first, 10), (second, 20))}
    (home / ".grade" / "progress.json").write_text(json.dumps({"exercises": saved}), encoding="utf-8")
    weights = [exercise.weight for exercise in course.exercises]
    score = round(100 * (weights[0] + weights[1] / 2) / sum(weights), 2)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(home)
        listed = grade("list", course=course.root).output

    said = f"Together: 20 of 30 points in 2 of {len(weights)} exercises, which makes {score:g} of 100 in the course."
    assert listed.splitlines()[-1] == said


def test_nothing_is_added_up_before_anything_was_graded(own_miniature: Path) -> None:
    """Whoever only asked for a hint has no points to be shown."""
    grade("hint", "line", course=own_miniature)

    listed = grade("list", course=own_miniature).output

    assert "not begun" in listed
    assert "Together" not in listed
