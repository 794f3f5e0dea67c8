"""`grade list` shows the exercises, and how far a learner is."""

from __future__ import annotations

from pathlib import Path

from tests.commands import SOLUTION, grade


def test_every_task_is_listed() -> None:
    """Each exercise stands there with its tasks."""
    assert "1. Doubling" in grade("list").output


def test_progress_is_remembered(own_miniature: Path) -> None:
    """What was graded in one's own folder shows in the list, and leads the hint to the first open task."""
    work = own_miniature / "exercises" / "01-line" / "line.py"
    work.write_text(SOLUTION.replace("self.value += x", "self.value = x"), encoding="utf-8")
    before = grade("list", course=own_miniature).output
    grade("submit", own_miniature / "exercises", course=own_miniature)

    listed = grade("list", course=own_miniature).output
    hints = [grade("hint", "line", course=own_miniature).output for _ in range(4)]

    assert "4 of 7 points (worth 1 of 100)" in listed
    assert "✓ 1. Doubling" in listed
    assert "○ 2. A total" in listed
    assert hints[0] == "Task 2: A total\n\nHint 1 of 3: What has to be remembered?\n"
    assert [h.count("Hint") for h in hints] == [1, 2, 3, 3]
    assert "not begun" in before
