"""What an exercise may use beside NumPy: packages by name, with what they need, and files that it gives."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.course import catalog, handout
from grader.model.course import Course
from grader.model.report import Outcome
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.launch import kind_needed, launch
from tests.commands import grade, one_sentence
from tests.grading import check, grade_all, outcomes, source_of

RIGHT = """
import pandas as pd
from rates import RATE

def double(x):
    return pd.Series([x, RATE * x]).iloc[1]

class Total:
    def __init__(self):
        self.sum = float(open("start.txt").read())

    def add(self, x):
        self.sum += x
        return self.sum
"""
TESTS = '''
import pandas as pd
from grader.checks import *

@task(1, points=1)
def test_doubles(student):
    """It doubles."""
    assert_close(student.double(3.0), expected=6.0)

@task(2, points=1)
def test_adds(student):
    """It adds."""
    assert_close(student.Total().add(2), expected=2.0)
'''


@pytest.fixture
def furnished(own_miniature: Path) -> Path:
    """Return the miniature course with a package and two files for its exercise."""
    folder = own_miniature / "exercises" / "01-line"
    settings = folder / "exercise.toml"
    text = settings.read_text(encoding="utf-8")
    more = 'packages = ["pandas"]\nfiles = ["rates.py", "start.txt"]\n'
    settings.write_text(text.replace("concepts =", f"{more}concepts ="), encoding="utf-8")
    (folder / "rates.py").write_text("RATE = 2\n", encoding="utf-8")
    (folder / "start.txt").write_text("0", encoding="utf-8")
    (own_miniature / "solutions" / "01-line" / "test_hidden.py").write_text(TESTS, encoding="utf-8")
    (own_miniature / "solutions" / "01-line" / "line.py").write_text(RIGHT, encoding="utf-8")
    return own_miniature


def named(course: Path, packages: str) -> None:
    """Have the exercise name other packages."""
    settings = course / "exercises" / "01-line" / "exercise.toml"
    text = settings.read_text(encoding="utf-8").replace('["pandas"]', packages)
    settings.write_text(text, encoding="utf-8")


def test_a_package_and_given_files_are_there(furnished: Path, box: ForkServers) -> None:
    """The program imports the package and the helper, and reads the data, in the strongest sandbox."""
    course = catalog.read(furnished)

    (result,) = grade_all(course, course.exercises[0], [(source_of("line.py", RIGHT),)], box)

    assert set(outcomes(result).values()) == {Outcome.PASSED}, result


def test_a_part_of_a_package_is_loaded_before(furnished: Path, box: ForkServers) -> None:
    """A part that a package loads late is there when a program begins; handouts name the package once."""
    named(furnished, '["pandas", "pandas.io.formats.xml"]')
    course = catalog.read(furnished)
    loaded = RIGHT.replace("RATE * x]", "RATE * x * ('pandas.io.formats.xml' in sys.modules)]")
    assert loaded != RIGHT

    (result,) = grade_all(course, course.exercises[0], [(source_of("line.py", f"import sys{loaded}"),)], box)

    assert check(result, "doubles").outcome is Outcome.PASSED
    assert handout.requirements(course) == {"requirements.txt": b"pandas\n"}


def test_a_part_that_is_missing_is_one_sentence(furnished: Path) -> None:
    """A part that the package does not have is named before anything is graded."""
    named(furnished, '["pandas", "pandas.nothing.more"]')

    sentence = one_sentence(grade("submit", furnished / "solutions" / "01-line" / "line.py", course=furnished))

    assert "pandas has no module pandas.nothing.more" in sentence


def test_other_packages_are_not_there(miniature: Course, box: ForkServers) -> None:
    """Where an exercise does not name it, a package that is installed cannot be imported."""
    program = "import pandas\n\ndef double(x):\n    return pandas.Series([2 * x]).iloc[0]\n"

    (result,) = grade_all(miniature, miniature.exercises[0], [(source_of("line.py", program),)], box)

    assert check(result, "doubles_a_number").outcome is Outcome.RAISED


def test_the_courses_copy_wins(furnished: Path, tmp_path: Path) -> None:
    """A helper that a learner has changed is not the one that runs."""
    work = tmp_path / "work"
    work.mkdir()
    (work / "line.py").write_text(RIGHT, encoding="utf-8")
    (work / "rates.py").write_text("RATE = 7\n", encoding="utf-8")

    result = grade("submit", work, course=furnished)

    assert "100 / 100" in result.output


def test_a_handout_has_files_and_requirements(furnished: Path, tmp_path: Path) -> None:
    """Learners get the helper, the data, and a list of packages for pip."""
    course = catalog.read(furnished)
    (furnished / "solutions" / "01-line" / "line.py").write_bytes(
        Path("tests/miniature/solutions/01-line/line.py").read_bytes()
    )

    handout.write_to(course, tmp_path / "class")

    assert (tmp_path / "class" / "requirements.txt").read_text(encoding="utf-8") == "pandas\n"
    given = {path.name for path in (tmp_path / "class" / "exercises" / "01-line").iterdir()}
    assert {"rates.py", "start.txt", "line.py"} <= given


def test_a_package_that_is_missing_is_one_sentence(furnished: Path) -> None:
    """Where a package is not installed, grading says which, and how to get it."""
    named(furnished, '["no_such_package"]')

    sentence = one_sentence(grade("submit", furnished / "solutions" / "01-line" / "line.py", course=furnished))

    assert "no_such_package: not installed here" in sentence
    assert "pip install no_such_package" in sentence


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ('files = ["nothing.csv"]', "`files` names nothing.csv, which is not in 01-line"),
        ('files = ["../course.toml"]', "`files` cannot hold ../course.toml"),
        ('files = ["line.py"]', "`files` cannot hold line.py"),
        ('packages = ["scikit-learn"]', "`packages` should hold names that are imported"),
        ('packages = "pandas"', "`packages` should be a list of texts"),
    ],
)
def test_what_cannot_be_is_one_sentence(own_miniature: Path, more: str, why: str) -> None:
    """Files that are not there or lie elsewhere, and names that no program imports, are refused."""
    settings = own_miniature / "exercises" / "01-line" / "exercise.toml"
    text = settings.read_text(encoding="utf-8").replace("concepts =", f"{more}\nconcepts =")
    settings.write_text(text, encoding="utf-8")

    assert why in one_sentence(grade("list", course=own_miniature))


def test_a_kind_names_its_packages() -> None:
    """Each set of packages has a fork server of its own, and so do plots."""
    assert kind_needed(b"x = 1") == "plain"
    assert kind_needed(b"import matplotlib", ("pandas",)) == "plots pandas"


@pytest.mark.long
def test_a_fork_server_has_what_a_package_needs() -> None:
    """What a package imports in turn can be read, too."""
    server = launch("plain pandas")
    try:
        assert server.await_ready() is not None
        assert server.kind == "plain pandas"
    finally:
        server.close()
