"""`grade import`: what other graders' assignments become, graded in the sandbox."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from grader.course import catalog
from grader.model.course import Course, Exercise
from grader.model.report import ExerciseResult, Outcome
from grader.sandbox.forkserver import ForkServers
from tests.authoring.importing import sources
from tests.commands import grade, one_sentence
from tests.grading import grade_all, source_of

Write = Callable[[Path], Path]
ALL: list[tuple[str, Write]] = [
    ("unittest", sources.account),
    ("pytest", sources.stack),
    ("nbgrader", sources.squares),
    ("otter", sources.homework),
    ("otter", sources.prices),
]


def imported(folder: Path, kind: str, write: Write) -> tuple[Course, Exercise, str]:
    """Return a course of one imported exercise, and what was said."""
    result = grade("import", kind, write(folder / "source"), "--to", folder / "course")
    assert result.exit_code == 0, result.output
    course = catalog.read(folder / "course")
    return course, course.exercises[0], result.output


def solution_of(course: Course, exercise: Exercise) -> str:
    """Return the solution that was imported."""
    return (course.solution_folder(exercise) / exercise.file).read_text(encoding="utf-8")


def outcomes_of(course: Course, program: str, box: ForkServers) -> dict[str, Outcome]:
    """Return how each check of an imported exercise ends for a program."""
    return {each.check.id: each.outcome for each in graded(course, program, box).checks}


def graded(course: Course, program: str, box: ForkServers) -> ExerciseResult:
    """Grade a program of an imported exercise."""
    (exercise,) = course.exercises
    (result,) = grade_all(course, exercise, [(source_of(exercise.file, program),)], box)
    return result


@pytest.mark.alike
@pytest.mark.parametrize(("kind", "write"), ALL)
def test_what_is_imported_holds(tmp_path: Path, kind: str, write: Write) -> None:
    """The stub earns nothing and the solution everything, as `grade verify` proves."""
    _course, _exercise, output = imported(tmp_path, kind, write)

    verified = grade("verify", course=tmp_path / "course")

    assert verified.output.strip() == "1 exercise holds what it promises."
    assert output.rstrip().endswith("`grade verify`")


def test_unittest_files(tmp_path: Path, box: ForkServers) -> None:
    """Each method is a check; a given module and data lie beside the program, helpers of the tests beside them."""
    course, exercise, output = imported(tmp_path, "unittest", sources.account)

    assert "01-account: 1 task, 12 checks, 12 points" in output
    assert "account_test.py, AccountTest.test_skipped: its author skips it" in output
    assert [path.name for path in exercise.given] == ["rates.py", "prices.csv"]
    assert (course.solution_folder(exercise) / "numbers_for_tests.py").is_file()
    readme = (course.exercise_folder(exercise) / "README.md").read_text(encoding="utf-8")
    assert "## Task 1: Account" in readme
    assert "### Money" in readme
    stub = (course.exercise_folder(exercise) / "account.py").read_text(encoding="utf-8")
    assert "not enough" not in stub
    assert 'raise NotImplementedError("task 1: Account.put")' in stub


@pytest.fixture(scope="module")
def account(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """An imported exercise that uses everything."""
    course, _exercise, _output = imported(tmp_path_factory.mktemp("account"), "unittest", sources.account)
    return course


@pytest.mark.alike
@pytest.mark.parametrize(
    ("right", "wrong", "failing"),
    [
        ("self.sum += n", "self.sum -= n", {"attributes"}),
        ("return len(self.log)", "return 2", {"length_and_iteration"}),
        ("self.sum == other.sum", "True", {"comparison"}),
        ("raise Low(", "raise KeyError(", {"exceptions"}),
        ("range(n)", "range(n + 1)", {"generators"}),
        ('"x": Account(2)', '"x": Account(3)', {"containers"}),
        ("[function(v) for v in values]", "list(values)", {"callbacks"}),
        ('print("say", word)', "return word", {"printed"}),
        ("return kind is KeyError", "return False", {"with"}),
        ("n * rate()", "n + rate()", {"interest"}),
    ],
)
def test_a_wrong_program_fails_where_it_is_wrong(
    account: Course, box: ForkServers, right: str, wrong: str, failing: set[str]
) -> None:
    """No other check fails, and that one does."""
    program = solution_of(account, account.exercises[0])
    assert right in program

    ends = outcomes_of(account, program.replace(right, wrong), box)

    assert {id_ for id_, outcome in ends.items() if outcome is not Outcome.PASSED} == failing


def test_the_programs_own_word_is_named(tmp_path: Path, box: ForkServers) -> None:
    """What its ``==`` has judged stands in the report, with the checks."""
    course, exercise, _output = imported(tmp_path, "unittest", sources.account)

    (notice,) = graded(course, solution_of(course, exercise), box).notices

    assert notice.startswith("Judged by the program's own ")
    assert "`==`" in notice
    assert "comparison" in notice
    assert "attributes" not in notice


def test_a_stub_never_raises_as_expected(tmp_path: Path, box: ForkServers) -> None:
    """Neither the raise of a stub nor a name that is missing is an exception that a test may expect."""
    course, exercise, _output = imported(tmp_path, "unittest", sources.account)
    program = solution_of(course, exercise)

    for wrong in (
        program.replace("raise Low(", 'raise NotImplementedError("task 1: put")  # '),
        program.replace("class Low(ValueError)", "class Lower(ValueError)").replace("raise Low(", "raise Lower("),
    ):
        assert outcomes_of(course, wrong, box)["exceptions"] is Outcome.UNFINISHED


def test_pytest_files(tmp_path: Path, box: ForkServers) -> None:
    """Fixtures, parameters, classes and ``capsys`` work; what a test asks for and is not there is said."""
    course, exercise, output = imported(tmp_path, "pytest", sources.stack)

    assert "01-stack: 1 task, 4 checks, 4 points" in output
    assert "test_stack.py, test_in_a_folder: it asks for `tmp_path`, which is not there" in output
    assert "test_stack.py, test_later: asynchronous tests are not run" in output
    ends = outcomes_of(course, solution_of(course, exercise).replace("self.items.pop()", "self.items.pop(0)"), box)
    assert {id_ for id_, outcome in ends.items() if outcome is not Outcome.PASSED} == {"pop"}
    assert "empty[0-kind0]" in ends


def test_nbgrader(tmp_path: Path, box: ForkServers) -> None:
    """Points are kept in their parts, hidden tests are hidden, and what a person marks is said."""
    course, exercise, output = imported(tmp_path, "nbgrader", sources.squares)

    assert "01-squares: 2 tasks, 4 checks, 11 points" in output
    assert "squares.ipynb, cell 13: marked by a person" in output
    assert "squares.ipynb, cell 6: it shows something, and defines nothing" in output
    tests = (course.solution_folder(exercise) / "test_hidden.py").read_text(encoding="utf-8")
    assert "points=2, visibility=Visibility.HIDDEN" in tests
    readme = (course.exercise_folder(exercise) / "README.md").read_text(encoding="utf-8")
    assert readme.startswith("# Squares\n\nA story.")
    assert "## Task 2: Part B" in readme
    program = solution_of(course, exercise)
    ends = outcomes_of(course, program.replace("sum(squares(n))", "n * (n + 1) * (2 * n + 1) // 6"), box)
    assert {id_ for id_, outcome in ends.items() if outcome is not Outcome.PASSED} == {"total_uses"}
    assert outcomes_of(course, program.replace("best = total", "best = "), box)["best"] is Outcome.FAILED


def test_otter_assign(tmp_path: Path, box: ForkServers) -> None:
    """Outputs are compared as a doctest does, functions are called with what they ask for, points are shared."""
    course, exercise, output = imported(tmp_path, "otter", sources.homework)

    assert "01-homework: 1 task, 3 checks, 6 points" in output
    assert "q2: marked by a person" in output
    stub = (course.exercise_folder(exercise) / exercise.file).read_text(encoding="utf-8")
    assert "six = ..." in stub
    assert "otter" not in stub
    program = solution_of(course, exercise)
    ends = outcomes_of(course, program.replace("six = double(3)", "six = 7"), box)
    assert [id_ for id_, outcome in ends.items() if outcome is not Outcome.PASSED] == ["q1_3"]
    ends = outcomes_of(course, program.replace("y = 2 * x", "y = 2 * x + (x == 1)"), box)
    assert [id_ for id_, outcome in ends.items() if outcome is not Outcome.PASSED] == ["q1_2"]


@pytest.mark.long
def test_packages_and_files_that_otter_names(tmp_path: Path, box: ForkServers) -> None:
    """Packages that are imported are named, files that are listed or imported are given; what is not taken is said."""
    course, exercise, output = imported(tmp_path, "otter", sources.prices)

    assert "01-prices: 1 task, 3 checks" in output
    assert "cell 3: each of its tests gives its own points" in output
    assert output.count("it asks nothing of a program") == 2
    assert exercise.packages == ("pandas",)
    assert sorted(path.name for path in exercise.given) == ["prices.csv", "rates.py"]
    program = solution_of(course, exercise)
    assert "for me" not in program
    wrong = outcomes_of(course, program.replace("[4, 3, 5]", "[4, 3, 6]"), box)
    assert [id_ for id_, outcome in wrong.items() if outcome is Outcome.PASSED] == ["q1_2"]


def test_a_learners_notebook_of_otter(tmp_path: Path, box: ForkServers) -> None:
    """Its tests are taken, and what has no answer yet is said; with answers, they are judged."""
    course, exercise, output = imported(tmp_path, "otter", sources.given_out)

    assert "01-given_out: 2 tasks, 3 checks, 3 points" in output
    assert "given_out.ipynb, cell 4: there is no answer in it; write it between the marks in the solution" in output
    right = "x = 2\n\n\ndef square(x):\n    return x * x\n"
    assert set(outcomes_of(course, right, box).values()) == {Outcome.PASSED}
    ends = outcomes_of(course, right.replace("2\n", "3\n", 1), box)
    assert [id_ for id_, outcome in ends.items() if outcome is Outcome.FAILED] == ["q1", "q1_2"]
    stub = (course.exercise_folder(exercise) / exercise.file).read_text(encoding="utf-8")
    assert set(outcomes_of(course, stub, box).values()) == {Outcome.UNFINISHED}


def test_a_helper_that_is_named_as_tests_are(tmp_path: Path) -> None:
    """What tests import, and has none itself, lies beside them; nothing is said of it."""
    folder = sources.account(tmp_path)
    (folder / "numbers_for_tests.py").rename(folder / "test_numbers.py")
    tests = folder / "account_test.py"
    tests.write_text(tests.read_text(encoding="utf-8").replace("numbers_for_tests", "test_numbers"), encoding="utf-8")

    output = grade("import", "unittest", folder, "--to", tmp_path / "course").output

    assert "01-account: 1 task, 12 checks" in output
    assert "numbers" not in output
    assert (tmp_path / "course" / "solutions" / "01-account" / "test_numbers.py").is_file()


def test_values_that_a_stub_has_otherwise_are_answers(tmp_path: Path, box: ForkServers) -> None:
    """What the stub leaves open is no gift: a test of these values alone earns nothing yet."""
    files = {
        "coin.py": "SIDES = 2\nHEAD = None\nTAIL = None\nUP, DOWN = 0, 1\n",
        ".meta/example.py": "SIDES = 2\nHEAD = 1\nTAIL = 2\nUP, DOWN = 0, 1\n\n\ndef turned(side):\n    return 3 - side\n",
        "coin_test.py": "import unittest\nimport coin\n\n\nclass CoinTest(unittest.TestCase):\n"
        "    def test_sides(self):\n        self.assertEqual(len({coin.HEAD, coin.TAIL}), coin.SIDES)\n",
    }
    for name, text in files.items():
        path = tmp_path / "coin" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    course, exercise, _output = imported(tmp_path, "unittest", lambda _folder: tmp_path / "coin")

    stub = (course.exercise_folder(exercise) / "coin.py").read_text(encoding="utf-8")
    assert "SIDES = 2" in stub
    assert "HEAD = ..." in stub
    assert "UP, DOWN = 0, 1" in stub
    assert outcomes_of(course, stub, box) == {"sides": Outcome.UNFINISHED}
    assert outcomes_of(course, solution_of(course, exercise), box) == {"sides": Outcome.PASSED}


def test_several_go_into_a_course_that_is_there(tmp_path: Path) -> None:
    """A folder of exercises becomes as many, behind those of the course, in each of its languages."""
    grade("new", tmp_path / "course", "--languages", "en,ko")
    sources.account(tmp_path / "many")
    sources.stack(tmp_path / "many")

    result = grade("import", "unittest", tmp_path / "many", "--to", tmp_path / "course")

    assert "02-account" in result.output
    assert "03-stack" in result.output
    assert "in one language" in result.output
    assert [e.slug for e in catalog.read(tmp_path / "course").exercises] == ["hello", "account", "stack"]


@pytest.mark.parametrize(
    ("kind", "files", "why"),
    [
        ("nbgrader", {}, "there is no notebook."),
        ("otter", {"a.ipynb": "{}"}, "is not a Jupyter notebook that can be read."),
        ("nbgrader", {"a.ipynb": '{"cells": []}'}, "no cell of it is one of nbgrader's."),
        ("otter", {"a.ipynb": '{"cells": []}'}, "it has neither the raw cells of otter assign nor tests/*.py"),
        ("pytest", {"a.py": "x = 1"}, "there are no tests in it; their files are named test_*.py."),
        ("pytest", {"test_a.py": "from a import f\ndef test_f():\n    assert f()\n"}, "there is no solution for it"),
        ("unittest", {"test_a.py": "def ("}, "Python cannot read this"),
        ("pytest", {"a.py": "x = 1", "test_a.py": "import a"}, "it has no test that could be taken"),
    ],
)
def test_what_cannot_be_imported_is_one_sentence(tmp_path: Path, kind: str, files: dict[str, str], why: str) -> None:
    """No notebook, no tests, no solution: each is said, and nothing is written."""
    source = tmp_path / "source"
    source.mkdir()
    for name, text in files.items():
        (source / name).write_text(text, encoding="utf-8")

    assert why in one_sentence(grade("import", kind, source, "--to", tmp_path / "course"))
    assert not (tmp_path / "course").exists()


def test_a_name_that_python_cannot_import(tmp_path: Path) -> None:
    """It is one sentence, with one that could be."""
    path = sources.homework(tmp_path)
    path = path.rename(path.with_name("숙제 1.ipynb"))

    assert "as Python imports it" in one_sentence(grade("import", "otter", path, "--to", tmp_path / "course"))
