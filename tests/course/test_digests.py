"""What a mark rests on changes with whatever decides it, and with nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.course import catalog, digests
from grader.course.digests import without_rules

HIDDEN = "solutions/01-line/test_hidden.py"


def both(root: Path) -> tuple[str, str]:
    """Return both digests of a course."""
    found = catalog.read(root)
    exercises = found.exercises
    return digests.run_sha256(found, exercises), digests.rules_sha256(found, exercises)


@pytest.mark.parametrize(
    ("file", "old", "new", "changes"),
    [
        (HIDDEN, "expected=6.0", "expected=7.0", "run and rules"),
        (HIDDEN, "points=2)", "points=9)", "rules"),
        (HIDDEN, "`double` doubles an array.", "`double` doubles arrays.", "rules"),
        (HIDDEN, 'after="adds_up"', "after=()", "run and rules"),
        ("solutions/01-line/line.py", "FACTOR = 2", "FACTOR = 3", "run"),
        ("solutions/01-line/ko.toml", "doubles_a_number", "doubles_a_numeral", "rules"),
        ("exercises/course.toml", "weight = ", "weight = 1", "rules"),
        ("exercises/01-line/exercise.toml", "load_seconds = 1.5", "load_seconds = 2.5", "run"),
        ("exercises/01-line/exercise.toml", "A line", "A straight line", "rules"),
        ("exercises/01-line/README.md", "", "More.", "nothing"),
        ("exercises/01-line/line.py", "", "# more", "nothing"),
        ("exercises/01-line/data.csv", "", "1", "run"),
        ("solutions/01-line/deeper/data.csv", "", "1", "run"),
        ("solutions/01-line/mistakes/one.py", "", "# more", "nothing"),
        ("solutions/01-line/alternatives/task1.py", "", "# more", "nothing"),
        ("solutions/01-line/.cache", "", "more", "nothing"),
        ("helpers/inner.py", "", "# more", "run"),
        ("helpers/table.csv", "", "1", "run"),
        ("further.py", "", "# more", "run"),
        ("elsewhere.py", "", "# more", "nothing"),
        ("submissions/kim/line.py", "", "# more", "nothing"),
    ],
)
def test_each_digest_changes_with_what_it_is_about(
    own_miniature: Path, file: str, old: str, new: str, changes: str
) -> None:
    """Hidden tests, what they import and read, solution and limits are in one; weights, points and titles in the other."""
    tests = own_miniature / HIDDEN
    tests.write_text(f"from helpers.inner import A\n{tests.read_text(encoding='utf-8')}", encoding="utf-8")
    (own_miniature / "helpers").mkdir()
    (own_miniature / "helpers" / "inner.py").write_text("import further\nA = 1\n", encoding="utf-8")
    (own_miniature / "further.py").write_text("B = 2\n", encoding="utf-8")
    before = both(own_miniature)
    path = own_miniature / file
    path.parent.mkdir(parents=True, exist_ok=True)
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    assert old in text
    path.write_text(text.replace(old, new, 1) if old else text + new, encoding="utf-8")
    after = both(own_miniature)

    assert {"run": before[0] != after[0], "rules": before[1] != after[1]} == {
        "run": "run" in changes,
        "rules": "rules" in changes,
    }


def test_points_and_docstrings_are_left_out() -> None:
    """Of a check, points and docstring are no part of how it ends; everything else is."""
    source = (
        '@task(1, points=2, after="a")\ndef test_adds(student, rng):\n    """Adds.\n\n    Two."""\n    points = 3\n'
    )

    assert without_rules(source) == '@task(1, points=, after="a")\ndef test_adds(student, rng):\n    \n    points = 3\n'
