"""What is said of a part that Python cannot read, and of checks that point to others."""

from __future__ import annotations

import sys

import pytest

from grader.grading import feedback
from grader.model.report import CheckResult, Outcome
from grader.sandbox.inside.program.cells import blocks_of
from tests.reports.examples import FAILED, check_of


@pytest.mark.parametrize(
    ("source", "needed"),
    [
        ("def sign[T](z: T) -> T:\n    return z\n", "3.12"),
        ("class Box[T]:\n    pass\n", "3.12"),
        ("type Vec = list[float]\n", "3.12"),
        ('d = {"s": 1}\nprint(f"s={d["s"]}")\n', "3.12"),
        ("try:\n    pass\nexcept ValueError, TypeError:\n    pass\n", "3.14"),
        ('x = 1\ny = t"{x}"\n', "3.14"),
    ],
)
def test_syntax_of_a_newer_python_is_told_as_that(source: str, needed: str) -> None:
    """Both versions are named, for the learner's own Python reads the line."""
    notes = [note for note in blocks_of("a.py", source.encode())[1] if note.kind == "syntax"]
    ours = "{}.{}".format(*sys.version_info)
    said = feedback.sentence(notes[0].plain())

    if sys.version_info < tuple(map(int, needed.split("."))):
        assert f"this needs Python {needed}, and Python {ours} grades here" in said
    else:
        assert f"this needs Python {needed}" not in said


@pytest.mark.parametrize(
    "source",
    [
        "print(f'{x' + '}')\n",
        "x = [1, 2\n",
        "def f(x:\n    pass\n",
        "f(t 'x')\n",
        "if x = 1:\n    pass\n",
        "except_ = 1,: 2\n",
    ],
)
def test_syntax_that_no_python_reads_is_not_told_as_new(source: str) -> None:
    """A line that is simply wrong is said to be unreadable, with Python's own words."""
    note = next(note for note in blocks_of("a.py", source.encode())[1] if note.kind == "syntax")

    assert "Python cannot read this" in feedback.sentence(note.plain())


def test_marks_of_a_git_conflict_are_told_as_that() -> None:
    """A module with such marks says so at the first of them."""
    source = "a = 1\n<<<<<<< HEAD\nb = 2\n=======\nb = 3\n>>>>>>> main\n"
    note = next(note for note in blocks_of("a.py", source.encode())[1] if note.kind == "syntax")

    assert feedback.sentence(note.plain()).startswith("a.py, line 2: these are the marks of a git conflict")


def test_names_that_are_defined_again_are_one_sentence() -> None:
    """Those of one place stand together where the first of them stood; one alone is told with its line."""
    notes = [
        ("redefined", "a.py", 7, "f"),
        ("magic", "a.py", 8, "%time"),
        ("redefined", "a.py", 9, "g"),
        ("redefined", "b.py", 3, "h"),
    ]

    several, magic, one = feedback.sentences(notes)

    assert several == "a.py: these are defined again, and the last definitions count: `f`, `g`."
    assert magic.startswith("a.py, line 8: `%time`")
    assert one == "b.py, line 3: `h` is defined again; the last definition counts."


def test_a_check_that_builds_on_one_not_run_names_what_failed() -> None:
    """Along a chain of checks, the one that failed is named."""
    second = feedback.not_run(check_of("second"), [FAILED])
    third = feedback.not_run(check_of("third"), [second])

    assert second.message == third.message == "Not run: it builds on “`fails` holds”"
    assert third.outcome is Outcome.SKIPPED


def test_a_training_that_failed_later_tells_no_story_of_its_own() -> None:
    """It points to the first check that failed, and has nothing else to say."""
    said = feedback.begun_earlier(FAILED)

    assert said == CheckResult(
        FAILED.check, Outcome.FAILED, "Look first at the first check that failed.", staff_message=FAILED.staff_message
    )
