"""A task may wait for a person instead of a hidden test."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from grader.course import catalog, digests
from grader.course.release import making
from grader.model.errors import CourseError
from tests.by_hand import TASK, with_a_question
from tests.classes import batch, handed_in, scores
from tests.commands import SOLUTION, grade, one_sentence, written

SETTINGS = "exercises/01-line/exercise.toml"


def changed(course: Path, file: str, old: str, new: str) -> Path:
    """Replace something in a file of a course."""
    path = course / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    return course


def both(root: Path) -> tuple[str, str]:
    """Return both digests of a course."""
    course = catalog.read(root)
    return digests.run_sha256(course, course.exercises), digests.rules_sha256(course, course.exercises)


@pytest.mark.usefixtures("few_lazy_programs")
def test_such_a_course_is_released_and_verified(own_miniature: Path) -> None:
    """The question stands in the notebook with room for an answer, and the course holds what it promises."""
    with_a_question(own_miniature)
    grade("release", course=own_miniature)
    notebook = json.loads((own_miniature / "exercises" / "01-line" / "line.ipynb").read_text(encoding="utf-8"))
    cells = {cell["id"]: "".join(cell["source"]) for cell in notebook["cells"]}

    assert grade("verify", course=own_miniature).output == "1 exercise holds what it promises.\n"
    assert list(cells)[-4:] == ["line-task-3", "line-answer-3", "line-try", "line-code-check"]
    assert "Why is it remembered?" in cells["line-task-3"]


def test_the_report_says_what_waits(own_miniature: Path, tmp_path: Path) -> None:
    """A learner reads the rubric, how many points wait, and that nothing else is left; staff have it as JSON."""
    with_a_question(own_miniature)
    path, page = tmp_path / "report.json", tmp_path / "report.html"
    work = written(tmp_path / "line.py", SOLUTION.encode())
    said = grade("submit", work, "--report", path, "--html", page, course=own_miniature).output
    (exercise,) = json.loads(path.read_text(encoding="utf-8"))["exercises"]

    assert re.search(r"\? Task 3: Why a total +0/5\n +2 for an example, 3 for the reason\.", said)
    assert "Points that wait for a person to mark them: 5." in said
    assert "Everything is done that a program can check." in said
    assert exercise["waiting"] == 5
    assert (
        exercise["checks"][-1] | {"id": "task-3", "status": "to_be_marked", "points": 0, "max_points": 5}
        == exercise["checks"][-1]
    )
    assert "to be marked" in page.read_text(encoding="utf-8")
    assert "이유가 있으면" in grade("submit", work, "--lang", "ko", course=own_miniature).output


def test_what_was_not_handed_in_waits_for_nobody(own_miniature: Path, tmp_path: Path) -> None:
    """Where there is no file, or none that can be read, there is nothing to mark."""
    with_a_question(own_miniature)
    folder = handed_in(tmp_path / "class", {"ann/": SOLUTION})
    (folder / "ben.zip").write_text("no zip", encoding="utf-8")
    batch(folder, tmp_path / "results", "--course", own_miniature)
    listed = grade("mark", tmp_path / "results", "--list").output

    assert "ann" in listed
    assert "ben" not in listed


@pytest.mark.usefixtures("few_lazy_programs")
def test_an_exercise_may_be_marked_by_hand_alone(own_miniature: Path, tmp_path: Path) -> None:
    """Where somebody marks every task, no hidden test is needed."""
    folder = own_miniature / "exercises" / "01-line"
    settings = folder / "exercise.toml"
    head, *_tasks = settings.read_text(encoding="utf-8").split("[[tasks]]")
    settings.write_text(head + TASK.replace("number = 3", "number = 1"), encoding="utf-8")
    for name, word in (("README.md", "Task"), ("README.ko.md", "과제")):
        (folder / name).write_text(f"# A line\n\n## {word} 1: Why\n\nWhy?\n", encoding="utf-8")
    solutions = own_miniature / "solutions" / "01-line"
    (solutions / "line.py").write_text('"""Exercise 1. A line."""\n\nANSWER = ""\n', encoding="utf-8")
    (solutions / "ko.toml").write_text(
        '[checks]\n[messages]\n[stub]\n"Exercise 1. A line." = "연습 1. 직선."\n', encoding="utf-8"
    )
    (solutions / "test_hidden.py").unlink()
    course = catalog.read(own_miniature)
    making.write(course, course.exercises)
    out = tmp_path / "results"

    assert grade("verify", course=own_miniature).output == "1 exercise holds what it promises.\n"
    batch(handed_in(tmp_path / "class", {"ann/": 'ANSWER = "Because."\n'}), out, "--course", own_miniature)
    assert scores(out) == {"ann": 0}
    grade("mark", out, "ann", "line.1", "--points", "4")
    assert scores(out) == {"ann": 80}


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("by_hand = true", 'by_hand = "yes"', "`tasks[3].by_hand` should be true or false"),
        ("by_hand = true", "", "`tasks[3].points` is for a task with by_hand = true"),
        ("points = 5", "", "`tasks[3].points` is missing; it should be a whole number above 0"),
        ("points = 5", "points = 0", "`tasks[3].points` should be a whole number above 0"),
        ("points = 5", "points = 2.5", "`tasks[3].points` should be a whole number above 0"),
        ('rubric_ko = "예가', 'why_ko = "예가', "`tasks[3].rubric_ko` is missing"),
    ],
)
def test_wrong_settings_are_named(own_miniature: Path, old: str, new: str, sentence: str) -> None:
    """What is wrong with such a task is said with file and key."""
    changed(with_a_question(own_miniature), SETTINGS, old, new)

    with pytest.raises(CourseError) as error:
        catalog.read(own_miniature)
    assert sentence in str(error.value)


def test_it_has_no_hidden_test(own_miniature: Path, tmp_path: Path) -> None:
    """A hidden test of such a task is refused, for nobody could say whose points they are."""
    with_a_question(own_miniature)
    changed(own_miniature, "solutions/01-line/test_hidden.py", "@task(2, points=1", "@task(3, points=1")
    result = grade("submit", written(tmp_path / "line.py", SOLUTION.encode()), course=own_miniature)

    assert "totals_are_apart is of task 3, which is marked by hand" in one_sentence(result)


@pytest.mark.parametrize(
    ("old", "new", "changes"),
    [
        ("points = 5", "points = 6", (False, True)),
        ("3 for the reason", "3 for a reason", (False, True)),
        (
            'number = 3\ntitle = "Why a total"\ntitle_ko = "왜 합계인가"\nby_hand = true\npoints = 5\nrubric = "2 for an example, 3 for the reason."\nrubric_ko = "예가 있으면 2점, 이유가 있으면 3점."',
            'number = 3\ntitle = "Why a total"\ntitle_ko = "왜 합계인가"',
            (True, True),
        ),
    ],
)
def test_points_and_rubric_belong_to_the_rules(
    own_miniature: Path, old: str, new: str, changes: tuple[bool, bool]
) -> None:
    """Only whether somebody marks a task decides how its check ends; points and rubric do not."""
    with_a_question(own_miniature)
    before = both(own_miniature)
    changed(own_miniature, SETTINGS, old, new)
    after = both(own_miniature)

    assert tuple(one != other for one, other in zip(before, after, strict=True)) == changes


def test_other_points_are_restated(own_miniature: Path, tmp_path: Path) -> None:
    """After a change of points or rubric nothing is run again, and marks that were given still count."""
    with_a_question(own_miniature)
    folder, out = handed_in(tmp_path / "class", {"ann/": SOLUTION}), tmp_path / "results"
    batch(folder, out, "--course", own_miniature)
    grade("mark", out, "ann", "line.3", "--points", "3")
    changed(own_miniature, SETTINGS, 'points = 5\nrubric = "2 for', 'points = 13\nrubric = "9 for')
    result = batch(folder, out, "--course", own_miniature)

    assert "1 with new weights, points or titles" in result.stdout
    assert scores(out) == {"ann": 50}
    assert "9 for an example" in grade("report", out, "--learner", "ann").output
