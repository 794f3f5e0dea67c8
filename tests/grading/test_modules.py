"""An exercise of several files, which import each other: learners fill in its modules as well as its main file."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import pytest

from grader.course import catalog
from grader.course.release import making
from grader.model.course import Course
from grader.model.errors import CourseError
from tests.commands import MISTAKE, grade

DOUBLING = '''"""Doubling."""

import numpy as np

FACTOR = 2


def double(x):
    """Return twice x, a number or an array."""
    # TODO(task 1): times two
    # BEGIN SOLUTION
    return np.asarray(x) * FACTOR
    # END SOLUTION
'''
TOTALS = '''"""Totals."""

from doubling import FACTOR


class Total:
    """A sum that grows."""

    def __init__(self):
        self.value = 0

    def add(self, x):
        """Add x, and return the total so far."""
        # TODO(task 2): remember it
        # BEGIN SOLUTION
        self.value += x * FACTOR / FACTOR
        return self.value
        # END SOLUTION
'''
MAIN = '"""Exercise 1. A line."""\n\nfrom doubling import double\nfrom totals import Total\n'
RIGHT = {"doubling.py": DOUBLING, "totals.py": TOTALS, "line.py": MAIN}
OPEN, FAILED, PASSED = "unfinished", "failed", "passed"


def with_modules(root: Path, names: str = '["doubling.py", "totals.py"]') -> Course:
    """Part the miniature's program into a main file and two modules; return the course as it is then."""
    settings = root / "exercises" / "01-line" / "exercise.toml"
    settings.write_text(f"modules = {names}\n{settings.read_text(encoding='utf-8')}", encoding="utf-8")
    solution = root / "solutions" / "01-line"
    for name, text in RIGHT.items():
        (solution / name).write_text(text, encoding="utf-8")
    korean = solution / "ko.toml"
    more = '"Doubling." = "두 배."\n"Totals." = "합계."\n'
    korean.write_text(korean.read_text(encoding="utf-8") + more, encoding="utf-8")
    course = catalog.read(root)
    making.write(course, course.exercises)
    return course


@pytest.fixture
def parted(own_miniature: Path) -> Path:
    """The folder of a course whose one exercise consists of three files."""
    with_modules(own_miniature)
    return own_miniature


def handed_in(folder: Path, files: dict[str, str]) -> Path:
    """Write files into a folder, and return it."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def report(course: Path, path: Path, *further: object) -> dict[str, object]:
    """Return the one exercise of the report on what somebody hands in."""
    target = path.parent / f"{path.name}-report.json"
    result = grade("submit", path, "--report", target, *further, course=course)
    assert target.is_file(), result.output
    (exercise,) = json.loads(target.read_text(encoding="utf-8"))["exercises"]
    assert isinstance(exercise, dict)
    return exercise


def ends(exercise: dict[str, object]) -> list[str]:
    """Return how each check ended, in order, but for the hidden one: two of task 1, two of task 2."""
    checks = exercise["checks"]
    assert isinstance(checks, list)
    return [check["status"] for check in checks]


def test_it_is_released_and_verified(parted: Path) -> None:
    """Stubs of all three files are made, in both languages; `grade verify` finds nothing amiss, and nothing to do."""
    stub = (parted / "exercises" / "01-line" / "totals.py").read_text(encoding="utf-8")

    assert 'raise NotImplementedError("task 2: Total.add")' in stub
    assert "self.value += x" not in stub
    assert '"""합계."""' in making.generated(catalog.read(parted), catalog.read(parted).exercises[0], "ko")["totals.py"]
    assert grade("release", "--check", course=parted).exit_code == 0
    verified = grade("verify", "--seeds", 1, course=parted)
    assert verified.exit_code == 0, verified.output


def test_stubs_earn_nothing_and_solutions_all(parted: Path, tmp_path: Path) -> None:
    """Handed in as a folder, the stubs are not begun, and the solution has every point."""
    assert set(ends(report(parted, parted / "exercises"))) == {OPEN}
    solved = report(parted, handed_in(tmp_path / "mine", RIGHT))
    assert solved["points"] == solved["max_points"]


def test_what_is_wrong_in_a_module_is_found_there(parted: Path, tmp_path: Path) -> None:
    """A check that fails by a function of a module says where that stands, and costs no other check its point."""
    wrong = report(
        parted, handed_in(tmp_path / "mine", RIGHT | {"doubling.py": DOUBLING.replace("* FACTOR", "+ FACTOR")})
    )
    checks = wrong["checks"]
    assert isinstance(checks, list)

    assert ends(wrong)[0] == FAILED
    assert ends(wrong)[2:] == [PASSED, PASSED]
    assert checks[0]["place"] == "doubling.py, line 8"


def test_what_cannot_be_read_is_told_once_where_it_is(parted: Path, tmp_path: Path) -> None:
    """A syntax error in a module is one notice, at its line there; what imports it fails by that, and says no more."""
    broken = TOTALS.replace("return self.value", "return self.value)")
    found = report(parted, handed_in(tmp_path / "mine", RIGHT | {"totals.py": broken}))
    notices = found["notices"]
    assert isinstance(notices, list)

    assert ends(found)[:2] == [PASSED] * 2
    assert len(notices) == 1
    assert "totals.py, line 17" in notices[0]


def test_modules_may_import_each_other(parted: Path, tmp_path: Path) -> None:
    """A circle of imports ends as Python ends it: what one asks of the other at once is not there, later it is."""
    circle = {
        "doubling.py": "import totals as t\n\nFACTOR = 2\n\n\ndef double(x):\n    return t.twice(x)\n",
        "totals.py": TOTALS + "\n\ndef twice(x):\n    import doubling\n\n    return x * doubling.FACTOR\n",
    }
    assert ends(report(parted, handed_in(tmp_path / "mine", RIGHT | circle)))[:3] == [PASSED, PASSED, "error"]
    late = {
        "doubling.py": circle["doubling.py"],
        "totals.py": circle["totals.py"].replace("from doubling import FACTOR", "FACTOR = 2"),
    }
    assert set(ends(report(parted, handed_in(tmp_path / "other", RIGHT | late)))) == {PASSED}


def test_a_module_that_is_missing_is_said(parted: Path, tmp_path: Path) -> None:
    """Without one of its modules a program is graded as far as it goes, and the learner reads which file is missing."""
    only_one = {name: RIGHT[name] for name in ("line.py", "doubling.py")}
    found = report(parted, handed_in(tmp_path / "mine", only_one))

    assert ends(found)[:2] == [PASSED] * 2
    assert "totals.py was not handed in; line.py may need it." in str(found["notices"])
    without = grade("submit", handed_in(tmp_path / "other", {"totals.py": TOTALS}), course=parted)
    assert without.exit_code == 2
    assert "totals.py was handed in without line.py, which imports it." in without.stderr


def test_a_file_that_is_named_alone_brings_the_others_along(parted: Path, tmp_path: Path) -> None:
    """Whichever of the files is named, those beside it are graded with it, and no other folder's."""
    mine = handed_in(tmp_path / "mine", RIGHT | {"line.py": f"{MAIN}\n# mine\n"})  # or it would be the course's own
    handed_in(tmp_path / "mine" / "old", RIGHT | {"doubling.py": "x = 1\n"})

    for name in RIGHT:
        assert set(ends(report(parted, mine / name))) == {PASSED}
    assert set(ends(report(parted, mine))) == {PASSED}


def test_each_main_file_has_the_modules_of_its_folder(parted: Path, tmp_path: Path) -> None:
    """Of folders whose main files are alike that one is graded in which most is written, with its own modules."""
    open_, mine = (
        DOUBLING.replace("return np.asarray(x) * FACTOR", "raise NotImplementedError('task 1: double')"),
        f"{DOUBLING}# mine\n",
    )
    for folder, doubling in {"a": open_, "b": mine, "c": mine}.items():
        handed_in(tmp_path / "mine" / folder, RIGHT | {"doubling.py": doubling})
    found = report(parted, tmp_path / "mine")

    assert set(ends(found)) == {PASSED}
    assert found["file"] == "b/line.py"


def test_a_notebook_may_be_the_main_file(parted: Path, tmp_path: Path) -> None:
    """A notebook imports the modules beside it."""
    cell: dict[str, object] = {
        "cell_type": "code",
        "id": "a",
        "metadata": {},
        "outputs": [],
        "execution_count": None,
        "source": MAIN,
    }
    text = json.dumps({"cells": [cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 5})
    files = {name: RIGHT[name] for name in ("doubling.py", "totals.py")} | {"line.ipynb": text}

    assert set(ends(report(parted, handed_in(tmp_path / "mine", files)))) == {PASSED}


def test_two_learners_have_nothing_of_each_others(parted: Path, tmp_path: Path) -> None:
    """In a class each program has the modules that were handed in with it, and so has each attempt its own digest."""
    handed_in(tmp_path / "class" / "ann", RIGHT)
    handed_in(tmp_path / "class" / "bob", {"line.py": MAIN, "totals.py": TOTALS})
    handed_in(tmp_path / "class" / "eve", RIGHT | {"doubling.py": DOUBLING.replace("FACTOR = 2", "FACTOR = 3")})
    batch = grade("batch", tmp_path / "class", "--out", tmp_path / "out", "--course", parted, "--jobs", 1)
    assert batch.exit_code == 0, batch.output
    reports = [json.loads(path.read_text(encoding="utf-8")) for path in (tmp_path / "out" / "reports").rglob("*.json")]
    lost = {each["learner"]["id"]: each["score"]["max"] - each["score"]["earned"] for each in reports}

    assert lost["ann"] == 0 < min(lost["bob"], lost["eve"])


def test_a_known_mistake_is_named_in_a_module(parted: Path, tmp_path: Path) -> None:
    """A known mistake redefines what the main file imports, and is named where a learner makes it in a module."""
    mistakes = parted / "solutions" / "01-line" / "mistakes"
    mistakes.mkdir()
    (mistakes / "squares.py").write_text(MISTAKE, encoding="utf-8")
    squares = DOUBLING.replace("np.asarray(x) * FACTOR", "x * x")
    verified = grade("verify", "--seeds", 1, course=parted)
    submitted = grade("submit", handed_in(tmp_path / "mine", RIGHT | {"doubling.py": squares}), course=parted)

    assert verified.exit_code == 0, verified.output
    assert "Your answers are squares." in submitted.output


@pytest.mark.long
def test_mutants_of_modules_are_tried(parted: Path) -> None:
    """`grade audit` changes every file of the solution, and says of a survivor in which one it stands."""
    hidden = parted / "solutions" / "01-line" / "test_hidden.py"
    text = hidden.read_text(encoding="utf-8")
    hidden.write_text(text.replace("expected=5.0", "expected=5.0, rtol=1e6"), encoding="utf-8")
    audited = grade("audit", "--jobs", 1, course=parted)

    assert "01-line/totals.py:" in audited.output


def test_its_answers_can_be_shown(parted: Path) -> None:
    """`grade solution` shows the functions of a task, whichever file they stand in."""
    settings = parted / "exercises" / "course.toml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(f'solutions = "always"\n{text}', encoding="utf-8")
    for _hint in range(3):
        grade("hint", "line", 2, course=parted)
    shown = grade("solution", "line", 2, course=parted)

    assert "self.value += x * FACTOR / FACTOR" in shown.output, shown.output


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ('["random.py"]', "it would hide what `import random` means otherwise"),
        ('["numpy.py"]', "it would hide what `import numpy` means otherwise"),
        ('["Shapes.py"]', "in small letters"),
        ('["lib/shapes.py"]', "in small letters"),
        ('["line.py"]', "and not line.py"),
        ('["shapes"]', "each is a file such as"),
        ('["shapes.py"]', "names shapes.py, which is not in"),
    ],
)
def test_a_name_that_cannot_be_imported_is_refused(own_miniature: Path, names: str, said: str) -> None:
    """A module's name is one that Python imports, and that hides nothing."""
    with pytest.raises(CourseError) as error:
        with_modules(own_miniature, names)

    assert said in str(error.value)


def test_a_name_says_which_exercise_it_is_for(parted: Path) -> None:
    """Two exercises with a module of one name are refused."""
    for folder in ("exercises", "solutions"):
        shutil.copytree(parted / folder / "01-line", parted / folder / "02-curve")
        for ending in (".py", ".ipynb", ".ko.ipynb"):
            path = parted / folder / "02-curve" / f"line{ending}"
            if path.is_file():
                path.rename(path.with_name(f"curve{ending}"))
    settings = parted / "exercises" / "course.toml"
    settings.write_text(
        settings.read_text(encoding="utf-8") + '\n[[exercises]]\nfolder = "02-curve"\nweight = 1\n', encoding="utf-8"
    )
    with pytest.raises(CourseError) as error:
        catalog.read(parted)

    assert "has doubling.py in 01-line and in 02-curve" in str(error.value)


@pytest.mark.skipif(sys.platform != "linux", reason="a learner's folder is made as elsewhere")
def test_a_learner_gets_and_resets_all_files(parted: Path, tmp_path: Path) -> None:
    """`grade init` copies the modules, and `grade reset` makes a stub of one again."""
    made = grade("init", tmp_path / "work", course=parted)
    assert made.exit_code == 0, made.output
    module = tmp_path / "work" / "01-line" / "totals.py"
    stub = module.read_text(encoding="utf-8")
    module.write_text(TOTALS, encoding="utf-8")
    undone = grade("reset", module, course=parted)

    assert undone.exit_code == 0, undone.output
    assert module.read_text(encoding="utf-8") == stub
