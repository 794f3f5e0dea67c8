"""How checks end, and what is told about them, on the miniature course with real workers."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from grader.course import catalog
from grader.grading import collection
from grader.model.course import Course
from grader.model.language import choose
from grader.model.report import ExerciseResult, Outcome
from grader.model.submission import Source, Submission
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.student import Student
from tests.grading import check, grade_all, outcomes, source_of

RIGHT = """
def double(x):
    return 2 * x

class Total:
    def __init__(self):
        self.value = 0

    def add(self, x):
        self.value += x
        return self.value
"""


def test_a_wrong_answer_is_told_with_its_story(miniature: Course, box: ForkServers) -> None:
    """A failed check has the call, the answer and the right one; the next check on it is skipped."""
    (result,) = grade_all(
        miniature, miniature.exercises[0], [(source_of("line.py", RIGHT.replace("2 * x", "x + 2")),)], box
    )

    failed = check(result, "doubles_a_number")
    assert (failed.outcome, failed.story, failed.got, failed.expected) == (Outcome.FAILED, "double(3.0)", "5.0", "6.0")
    assert failed.place == "line.py, line 2"
    skipped = check(result, "doubles_an_array")
    assert skipped.outcome is Outcome.SKIPPED
    assert skipped.message == "Not run: it builds on “`double` doubles a number”"


def test_an_exception_is_told_with_its_place(miniature: Course, box: ForkServers) -> None:
    """A learner's exception is RAISED, with type, message, line and the learner's frames alone."""
    text = RIGHT.replace("return 2 * x", "return twice(x)") + "\ndef twice(x):\n    return two * x\n"
    (result,) = grade_all(miniature, miniature.exercises[0], [(source_of("line.py", text),)], box)

    raised = check(result, "doubles_a_number")
    assert raised.outcome is Outcome.RAISED
    assert raised.message == "NameError: name 'two' is not defined"
    assert raised.frames == ("line.py, line 3, double", "line.py, line 14, twice")
    assert raised.place == "line.py, line 14"


def test_a_missing_name_is_unfinished_and_the_nearest_is_suggested(miniature: Course, box: ForkServers) -> None:
    """A name that is not there costs no misunderstanding: the similar one is named."""
    (result,) = grade_all(
        miniature, miniature.exercises[0], [(source_of("line.py", RIGHT.replace("Total", "total")),)], box
    )

    missing = check(result, "adds_up")
    assert missing.outcome is Outcome.UNFINISHED
    assert missing.message == "`Total` is not defined. There is `total`: is that meant to be it?"


def test_each_name_that_is_unread_has_its_own_line(miniature: Course, box: ForkServers) -> None:
    """Of two definitions that Python cannot read each is told by its line, also where it is called; others as ever."""
    text = "def twice(x):\n    return (2 * x\n\n\nclass Total\n    pass\n\n\ndef double(x):\n    return twice(x)\n"
    (result,) = grade_all(miniature, miniature.exercises[0], [(source_of("line.py", text),)], box)
    told = {c.check.task: c.message for c in result.checks if c.message and c.outcome is not Outcome.SKIPPED}

    assert told == {
        1: "`twice` is not there, because Python cannot read what defines it: see line.py, line 2.",
        2: "`Total` is not there, because Python cannot read what defines it: see line.py, line 5.",
    }


def test_nothing_of_one_check_is_left_for_the_next(miniature: Course, box: ForkServers) -> None:
    """Hidden checks, changed arguments and module state: each check begins anew, and the mutation is caught."""
    text = RIGHT.replace("return 2 * x", "x *= 2\n    return x")
    (result,) = grade_all(miniature, miniature.exercises[0], [(source_of("line.py", text),)], box)

    assert outcomes(result)["doubles_an_array"] is Outcome.PASSED
    changed = check(result, "leaves_its_argument_alone")
    assert changed.outcome is Outcome.FAILED
    assert changed.message == "The argument itself was changed. Work on a copy."
    assert changed.story == "x = np.array([1.0, 2.0]); double(x); x"


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ("raise ValueError('mine')", "ValueError: mine"),
        ("assert student.double(3.0) == student.double", "AuthorError: write value(double)"),
        ("student.double(object())", "AuthorError: a object cannot cross"),
    ],
)
def test_an_authors_mistake_costs_no_point(own_miniature: Path, box: ForkServers, body: str, why: str) -> None:
    """When the hidden test itself breaks, the check is BROKEN, counts for nobody, and tells staff why."""
    path = own_miniature / "solutions" / "01-line" / "test_hidden.py"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("assert_close(student.double(3.0), expected=6.0)", body), encoding="utf-8")
    broken = catalog.read(own_miniature)

    (result,) = grade_all(broken, broken.exercises[0], [(source_of("line.py", RIGHT),)], box)

    ours = check(result, "doubles_a_number")
    assert (ours.outcome, ours.points, ours.max_points) == (Outcome.BROKEN, 0, 0)
    assert ours.message == "The grader failed, not you; this check does not count."
    assert why in ours.staff_message


def test_an_answer_that_trips_a_sound_check_is_wrong(own_miniature: Path, box: ForkServers) -> None:
    """When the hidden test breaks on the learner's answer but not on the solution's, the check is FAILED."""
    path = own_miniature / "solutions" / "01-line" / "test_hidden.py"
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("assert_close(student.double(3.0), expected=6.0)", "assert 5.0 < student.double(3.0) < 7.0"),
        encoding="utf-8",
    )
    own = catalog.read(own_miniature)
    liar = RIGHT.replace("return 2 * x", "return object()")

    right, wrong = grade_all(
        own, own.exercises[0], [(source_of("line.py", RIGHT),), (source_of("line.py", liar),)], box
    )

    assert check(right, "doubles_a_number").outcome is Outcome.PASSED
    assert (check(wrong, "doubles_a_number").outcome, check(wrong, "doubles_a_number").points) == (Outcome.FAILED, 0)
    assert "AuthorError" in check(wrong, "doubles_a_number").staff_message


def test_a_plain_assert_is_a_failed_check(own_miniature: Path, box: ForkServers) -> None:
    """An author's bare ``assert`` with a message fails the check with this message."""
    path = own_miniature / "solutions" / "01-line" / "test_hidden.py"
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("assert_close(student.double(3.0), expected=6.0)", "assert student.double(3.0) > 9, 'small'"),
        encoding="utf-8",
    )
    own = catalog.read(own_miniature)

    (result,) = grade_all(own, own.exercises[0], [(source_of("line.py", RIGHT),)], box)

    assert check(result, "doubles_a_number").message.splitlines()[0] == "small"  # our own pytest adds its own lines


def test_the_courses_own_sentences_are_translated(miniature: Course, box: ForkServers) -> None:
    """What ``require`` says is said in Korean when Korean is spoken."""
    choose("ko")
    shared = RIGHT.replace(
        "class Total:\n    def __init__(self):\n        self.value = 0", "class Total:\n    value = 0"
    )
    text = shared.replace("self.value += x\n        return self.value", "Total.value += x\n        return Total.value")

    (result,) = grade_all(miniature, miniature.exercises[0], [(source_of("line.py", text),)], box)

    assert check(result, "totals_are_apart").message == "한 합계가 다른 합계를 바꾸었습니다."


def test_what_is_printed_belongs_to_its_check(miniature: Course, box: ForkServers) -> None:
    """Output is kept with the check that printed it."""
    text = RIGHT.replace("return 2 * x", "print('got', x)\n    return x")
    (result,) = grade_all(miniature, miniature.exercises[0], [(source_of("line.py", text),)], box)

    assert check(result, "doubles_a_number").output == "got 3.0\n"
    assert check(result, "adds_up").output == ""


def test_what_is_printed_belongs_to_the_calls_that_are_told(miniature: Course, box: ForkServers) -> None:
    """Of a check that asks several questions, the learner reads what was printed for the one that is shown."""
    text = RIGHT.replace("return 2 * x", "print(np.shape(x))\n    return 2 * x if np.ndim(x) != 1 else x")
    (result,) = grade_all(
        miniature, miniature.exercises[0], [(source_of("line.py", f"import numpy as np\n{text}"),)], box
    )

    assert check(result, "doubles_an_array").story == "double(np.array([1.0]))"
    assert check(result, "doubles_an_array").output == "(1,)\n"


def test_what_the_file_prints_belongs_to_no_check(miniature: Course, box: ForkServers) -> None:
    """Output of the file itself stands under no check, neither of the first one nor after a new worker loaded it."""
    text = "print('loading')\n" + RIGHT.replace("return 2 * x", "print('asked')\n    return x")
    (right,) = grade_all(miniature, miniature.exercises[0], [(source_of("line.py", text),)], box)
    (dying,) = grade_all(
        miniature, miniature.exercises[0], [(source_of("line.py", text.replace("return x", "raise SystemExit")),)], box
    )

    for result in (right, dying):
        assert {c.output for c in result.checks if "asked" in c.output} == {"asked\n"}
        assert not [c for c in result.checks if "loading" in c.output]


LEFT_IN = '''
def double(x):
    """Return 2 x."""
    y = 2 * x
    raise NotImplementedError("task 1: double")
    return y


class Total:
    def __init__(self):
        raise NotImplementedError("task 2: Total.__init__")
'''


def test_the_raise_of_a_stub_that_was_left_in_is_told(miniature: Course, box: ForkServers) -> None:
    """Where a function has code beside the stub's raise, the line is named; a stub as it was is only not begun."""
    (result,) = grade_all(miniature, miniature.exercises[0], [(source_of("line.py", LEFT_IN),)], box)
    told = {c.check.task: c.message for c in result.checks if c.message}

    assert {c.outcome for c in result.checks} == {Outcome.UNFINISHED}
    assert told == {
        1: 'line.py, line 5: the line `raise NotImplementedError("task 1: double")` of the stub is still there. '
        "Take it out."
    }


def test_code_that_the_stub_has_itself_is_no_work(own_miniature: Path, box: ForkServers) -> None:
    """Where the course hands out code beside a raise, a stub as it was draws no word."""
    (own_miniature / "exercises" / "01-line" / "line.py").write_text(LEFT_IN, encoding="utf-8")
    course = catalog.read(own_miniature)
    (result,) = grade_all(course, course.exercises[0], [(source_of("line.py", LEFT_IN),)], box)

    assert not [c for c in result.checks if c.message]


def test_no_file_means_unfinished(miniature: Course, box: ForkServers) -> None:
    """An exercise without a file is all UNFINISHED, and a notice says why."""
    (result,) = grade_all(miniature, miniature.exercises[0], [()], box)

    assert set(outcomes(result).values()) == {Outcome.UNFINISHED}
    assert result.notices == ("No file for this exercise was handed in.",)


def test_a_file_that_cannot_be_read_does_not_cost_the_other(miniature: Course, box: ForkServers) -> None:
    """Of a .py and a broken notebook, the .py is graded, and a notice tells about the notebook."""
    sources = (source_of("line.py", RIGHT), source_of("line.ipynb", '{"cells": ['))

    (result,) = grade_all(miniature, miniature.exercises[0], [sources], box)

    assert set(outcomes(result).values()) == {Outcome.PASSED}
    assert result.notices == ("line.ipynb is not a Jupyter notebook that can be read.",)


def test_what_was_printed_before_the_end_is_kept(miniature: Course, box: ForkServers) -> None:
    """A program that ends itself leaves with its check what it had printed."""
    text = RIGHT.replace("return 2 * x", "print('so far', flush=True)\n    import os\n    os._exit(3)")
    (result,) = grade_all(miniature, miniature.exercises[0], [(source_of("line.py", text),)], box)

    assert check(result, "doubles_a_number").output == "so far\n"
    assert "exit status 3" in check(result, "doubles_a_number").message


FORBIDDEN_HERE = "`torch` cannot be used here: this exercise asks you to write it yourself."


@pytest.mark.parametrize(
    ("preparation", "use"),
    [
        ("import torch", "torch.tensor(x)"),
        ("from torch import nn", "nn.Linear(1, 1)"),
        ("import torch.nn.functional as F", "F.relu(x)"),
        ("", "__import__('torch').ones(1)"),
    ],
)
def test_what_an_exercise_forbids_has_an_outcome_of_its_own(
    miniature: Course, box: ForkServers, preparation: str, use: str
) -> None:
    """Using a forbidden package costs the check that uses it, in a sentence; the others are graded."""
    exercise = dataclasses.replace(miniature.exercises[0], forbidden=("torch",))
    text = f"{preparation}\n{RIGHT}".replace("return 2 * x", f"{use}\n    return 2 * x")

    (result,) = grade_all(miniature, exercise, [(source_of("line.py", text),)], box)

    assert check(result, "doubles_a_number").outcome is Outcome.FORBIDDEN
    assert check(result, "doubles_a_number").message == FORBIDDEN_HERE
    assert check(result, "adds_up").outcome is Outcome.PASSED


def test_a_forbidden_package_may_lie_about(miniature: Course, box: ForkServers) -> None:
    """An import that nothing is made of costs nothing; a class that is made of it is told while loading."""
    exercise = dataclasses.replace(miniature.exercises[0], forbidden=("torch",))
    idle = f"import torch\n{RIGHT}"
    built = f"import torch\nclass Net(torch.nn.Module):\n    pass\n{RIGHT}"

    left, right = grade_all(miniature, exercise, [(source_of("line.py", text),) for text in (idle, built)], box)

    assert set(outcomes(left).values()) == set(outcomes(right).values()) == {Outcome.PASSED}
    assert left.notices == ()
    assert right.notices == (f"line.py, line 2: {FORBIDDEN_HERE}",)


def test_the_course_forbids_what_would_do_the_work(course: Course) -> None:
    """Where derivatives, layers and training are to be written, the libraries that have them are forbidden."""
    forbidding = {e.slug for e in course.exercises if {"torch", "sklearn"} <= set(e.forbidden)}

    assert forbidding == {"activations", "layers", "mlp", "descent", "autodiff", "training", "bugs"}


def test_a_check_that_is_skipped_last_costs_the_next_exercise_nothing(course: Course, box: ForkServers) -> None:
    """After an exercise whose last check was not run, the first check of the next one is run as ever."""
    activations, layers = (course.exercise(slug) for slug in ("activations", "layers"))
    wrong = (course.solution_folder(activations) / activations.file).read_text(encoding="utf-8")
    wrong = wrong.replace("return np.mean(dead)", "return 1 - np.mean(dead)")
    right = (course.solution_folder(layers) / layers.file).read_text(encoding="utf-8")
    sources: dict[str, tuple[Source, ...]] = {
        "activations": (source_of("activations.py", wrong),),
        "layers": (source_of("layers.py", right),),
    }
    results: list[ExerciseResult] = []

    with collection.collected(course, (activations, layers)) as suite:
        student = Student(box)
        try:
            results.extend(suite.grade(Submission("test", sources), student, seed=1))
        finally:
            student.close()

    assert results[0].checks[-1].outcome is Outcome.SKIPPED
    assert [c.check.id for c in results[1].checks if c.outcome is not Outcome.PASSED] == []


def test_what_a_hidden_check_asked_is_told_in_no_other(miniature: Course, box: ForkServers) -> None:
    """A program that remembers its inputs has forgotten those of a hidden check when a later, visible one begins."""
    told = RIGHT.replace("return 2 * x", "seen.append(x); return 2 * x").replace(
        "self.value += x", "self.value += x; print('seen', len(seen))"
    )
    (result,) = grade_all(miniature, miniature.exercises[0], [(source_of("line.py", f"seen = []\n{told}"),)], box)

    assert check(result, "leaves_its_argument_alone").outcome is Outcome.PASSED
    assert "seen 0" in check(result, "adds_up").output


def test_the_title_of_a_hidden_check_is_not_told(own_miniature: Path, box: ForkServers) -> None:
    """A check that is skipped because of a hidden one does not say which."""
    path = own_miniature / "solutions" / "01-line" / "test_hidden.py"
    text = path.read_text(encoding="utf-8").replace("points=1)", "points=1, visibility=Visibility.HIDDEN)", 1)
    path.write_text(text, encoding="utf-8")
    own = catalog.read(own_miniature)
    wrong = RIGHT.replace("return 2 * x", "return 3 * x")
    (result,) = grade_all(own, own.exercises[0], [(source_of("line.py", wrong),)], box)

    assert check(result, "doubles_an_array").message == "Not run: it builds on a check that is not shown."


def test_a_value_that_a_stub_leaves_open_is_unfinished(own_miniature: Path, box: ForkServers) -> None:
    """Where a stub has ``...`` in place of a variable's value, the check is not begun, and not wrong."""
    path = own_miniature / "solutions" / "01-line" / "test_hidden.py"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("student.double(3.0), expected=6.0", "student.mean, expected=6.0"), encoding="utf-8")
    own = catalog.read(own_miniature)

    stub, right = grade_all(
        own,
        own.exercises[0],
        [(source_of("line.py", f"{RIGHT}mean = ...\n"),), (source_of("line.py", f"{RIGHT}mean = 6.0\n"),)],
        box,
    )

    assert check(stub, "doubles_a_number").outcome is Outcome.UNFINISHED
    assert check(right, "doubles_a_number").outcome is Outcome.PASSED
