"""Hidden tests as checks: parameters, fixtures, limits of their own, and all that is wrong at once."""

from __future__ import annotations

from pathlib import Path

from grader.course import catalog
from grader.model.report import Outcome
from grader.sandbox.forkserver import ForkServers
from tests.commands import grade
from tests.grading import grade_all, outcomes, source_of

HEAD = "import pytest\n\nfrom grader.checks import *\n\n\n"
SECOND = '''

@task(2, points=1)
def test_adds(student):
    """It adds."""
    assert_close(student.Total().add(2), expected=2)
'''
WITH_PARAMETERS = f'''{HEAD}
@pytest.fixture
def offset():
    return 1


@pytest.mark.parametrize("x", [2, 3])
@task(1, points=1)
def test_doubles(student, x, offset):
    """It doubles."""
    assert_close(student.double(x + offset), expected=2 * x + 2)


@task(1, points=1, after="doubles")
def test_again(student):
    """It doubles again."""
    assert_close(student.double(1), expected=2)
{SECOND}'''
PATIENT = f'''{HEAD}
@task(1, points=1, seconds=60)
def test_doubles(student):
    """It doubles."""
    assert_close(student.double(1), expected=2)


@task(1, points=1)
def test_again(student):
    """It doubles again."""
    assert_close(student.double(1), expected=2)
{SECOND}'''
RIGHT = "def double(x): return 2 * x\n\n\nclass Total:\n    def add(self, x): return x\n"


def written(root: Path, text: str) -> None:
    """Write the hidden tests of the miniature course anew."""
    (root / "solutions" / "01-line" / "test_hidden.py").write_text(text, encoding="utf-8")


def test_parameters_make_a_check_each(own_miniature: Path, box: ForkServers) -> None:
    """A parametrised test is a check for each set of parameters, on all of which a later check may build."""
    written(own_miniature, WITH_PARAMETERS)
    course = catalog.read(own_miniature)
    only_small = RIGHT.replace("2 * x", "2 * x if x < 4 else 0")

    right, wrong = grade_all(
        course, course.exercises[0], [(source_of("line.py", RIGHT),), (source_of("line.py", only_small),)], box
    )

    assert set(outcomes(right).values()) == {Outcome.PASSED}
    ids = ["doubles[2]", "doubles[3]", "again", "adds"]
    assert [c.check.id for c in right.checks] == ids
    assert right.checks[1].check.title.en == "It doubles. (3)"
    ends = [Outcome.PASSED, Outcome.FAILED, Outcome.SKIPPED, Outcome.PASSED]
    assert outcomes(wrong) == dict(zip(ids, ends, strict=True))


def test_a_check_may_have_a_limit_of_its_own(own_miniature: Path, box: ForkServers) -> None:
    """``seconds`` give one check more time than the exercise gives the others."""
    written(own_miniature, PATIENT)
    course = catalog.read(own_miniature)
    slow = f"import time\n\n\n{RIGHT.replace('return 2 * x', 'time.sleep(3); return 2 * x')}"

    (result,) = grade_all(course, course.exercises[0], [(source_of("line.py", slow),)], box)

    ends = outcomes(result)
    assert (ends["doubles"], ends["again"]) == (Outcome.PASSED, Outcome.TIMED_OUT)


def test_everything_that_is_wrong_with_hidden_tests_is_said_at_once(own_miniature: Path) -> None:
    """A missing marker, an unknown check and an unknown task are three lines."""
    marks = ("@task(1, points=1)\ndef test_again", "@task(7, points=1, after='nothing')\ndef test_again")
    text = PATIENT.replace(*marks).replace("@task(2, points=1)\n", "")
    written(own_miniature, text)

    result = grade("verify", course=own_miniature)

    lines = result.stderr.splitlines()
    assert result.exit_code == 2
    for why in ("a hidden test needs @task", "again comes after 'nothing'", "again names task 7"):
        assert sum(why in line for line in lines) == 1, lines
    assert len(lines) == 3
