"""Reading a course: its exercises by any of their names, and every mistake in its files with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.model.course import Course
from tests.commands import grade


def hints_for(name: str, name_ko: str, hints: str = '["a"]') -> tuple[str, str]:
    """Return the change that gives task 1 hints for a function."""
    tables = f'[tasks.hints_for]\n{name} = {hints}\n\n[tasks.hints_for_ko]\n{name_ko} = ["a"]\n\n'
    return "[[tasks]]\nnumber = 2", f"{tables}[[tasks]]\nnumber = 2"


BROKEN_COURSE: dict[str, tuple[str, str | tuple[str, str], str]] = {
    "course.toml is no TOML": ("exercises/course.toml", "id =", "course.toml: is not valid TOML"),
    "an unknown feedback": ("exercises/course.toml", ("example", "all"), "`feedback` should be one of example, title"),
    "a weight below zero": ("exercises/course.toml", ("weight = 1", "weight = -1"), "`exercises[1].weight` should be a whole number, 0 or more"),
    "no weight at all": ("exercises/course.toml", ("weight = 1", "weight = 0"), "`exercises` has no weight above 0"),
    "languages in words": ("exercises/course.toml", ("feedback =", 'languages = ["English"]\nfeedback ='), '`languages` should hold codes such as "en", each once'),
    "a language twice": ("exercises/course.toml", ("feedback =", 'languages = ["en", "en"]\nfeedback ='), "`languages` should hold codes"),
    "a folder with three digits": ("exercises/course.toml", ("01-line", "001-line"), '`exercises[1].folder` should be "01-line"'),
    "an exercise twice": ("exercises/course.toml", ("[[exercises]]", '[[exercises]]\nfolder = "01-line"\nweight = 1\n\n[[exercises]]'), "`exercises` has line twice"),
    "building on what does not come before": ("exercises/course.toml", ("weight = 1", 'weight = 1\nbuilds_on = ["line"]'), "`exercises[1].builds_on` names line, which is no exercise before it"),
    "building on a text": ("exercises/course.toml", ("weight = 1", 'weight = 1\nbuilds_on = "line"'), "`exercises[1].builds_on` should be"),
    "a weight in words": ("exercises/course.toml", ("weight = 1", 'weight = "a"'), "`exercises[1].weight` should be"),
    "a folder without number": ("exercises/course.toml", ("01-line", "line"), '`exercises[1].folder` should look like'),
    "a folder that is not there": ("exercises/course.toml", ("01-line", "02-line"), "02-line/exercise.toml: cannot be"),
    "exercise.toml is no TOML": ("exercises/01-line/exercise.toml", "[", "exercise.toml: is not valid TOML"),
    "no title": ("exercises/01-line/exercise.toml", ("title =", "# title ="), "`title` is missing; it should be a text"),
    "no Korean title": ("exercises/01-line/exercise.toml", ("title_ko =", "# t ="), "`title_ko` is missing"),
    "an unknown key": ("exercises/01-line/exercise.toml", ("title =", 'titel = "x"\ntitle ='), "`titel` is unknown; known are title"),
    "an unknown key of a task": ("exercises/01-line/exercise.toml", ("number = 2", 'hint = "x"\nnumber = 2'), "`tasks[2].hint` is unknown"),
    "an unknown key of the course": ("exercises/course.toml", ("feedback =", 'feedbak = "x"\nfeedback ='), "`feedbak` is unknown"),
    "fewer hints in one language": ("exercises/01-line/exercise.toml", ('"What is 2 · 1?", ', ""), "`tasks[1].hints_ko` should hold a hint or more, and as many in each language"),
    "hints in a text": ("exercises/01-line/exercise.toml", ('hints = ["What is', 'hints = "a" #'), "a list of texts"),
    "an unknown limit": ("exercises/01-line/exercise.toml", ("memory_mib", "memory"), "`limits.memory` is unknown"),
    "a limit below zero": ("exercises/01-line/exercise.toml", ("= 1.5", "= -1"), "`limits.load_seconds` should be"),
    "NumPy forbidden": (
        "exercises/01-line/exercise.toml", ("[limits]", 'forbid = ["numpy"]\n\n[limits]'), "`forbid` should hold names of packages"
    ),
    "forbidden is no list": (
        "exercises/01-line/exercise.toml", ("[limits]", 'forbid = "torch"\n\n[limits]'), "`forbid` should be a list of texts"
    ),
    "an unknown choice of solutions": (
        "exercises/course.toml", ("feedback =", 'solutions = "perhaps"\nfeedback ='), "`solutions` should be one of always, after_pass, never"
    ),
    "hints for no function": (
        "exercises/01-line/exercise.toml", hints_for("nothing", "nothing"), "`tasks[1].hints_for.nothing` is unknown; known are double"
    ),
    "hints for a function of another task": (
        "exercises/01-line/exercise.toml", hints_for('"Total.add"', '"Total.add"'), "`tasks[1].hints_for.Total.add` is unknown; known are double"
    ),
    "hints for a function in one language": (
        "exercises/01-line/exercise.toml", hints_for("double", "doubble"), "`tasks[1].hints_for_ko.doubble` is unknown; known are double"
    ),
    "hints for a function in a text": (
        "exercises/01-line/exercise.toml", hints_for("double", "double", '"a"'), "`tasks[1].hints_for.double` should be a list of texts"
    ),
    "no hint for a function": (
        "exercises/01-line/exercise.toml", hints_for("double", "double", "[]"), "`tasks[1].hints_for.double` should hold a hint or more"
    ),
    "more hints in one language": (
        "exercises/01-line/exercise.toml", hints_for("double", "double", '["a", "b"]'), "`tasks[1].hints_for_ko.double` should hold a hint or more, and as many in each language"
    ),
    "hints for functions that are no table": (
        "exercises/01-line/exercise.toml", ("number = 2", "hints_for = 3\nnumber = 2"), "`tasks[2].hints_for` should be a table"
    ),
    "why in one language": (
        "exercises/01-line/exercise.toml", ("number = 2", 'why = "a"\nnumber = 2'), "`tasks[2].why_ko` is missing; it should be a text"
    ),
    "tasks out of order": ("exercises/01-line/exercise.toml", ("number = 2", "number = 3"), "`tasks` should be numbered"),
    "hidden tests that fail to import": ("solutions/01-line/test_hidden.py", "import nothing_here", "No module named"),
    "a hidden test without @task": ("solutions/01-line/test_hidden.py", ("@task(1, points=1)\n", ""), "needs @task"),
    "after a check that is not there": ("solutions/01-line/test_hidden.py", ("doubles_a_number", "x"), "no earlier check"),
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN_COURSE)
def test_a_broken_course_names_file_and_key(own_miniature: Path, name: str) -> None:
    """Each mistake in a course's files is named with its file, its key and what is expected."""
    file, change, why = BROKEN_COURSE[name]
    path = own_miniature / file
    text = path.read_text(encoding="utf-8")
    path.write_text(change if isinstance(change, str) else text.replace(*change, 1), encoding="utf-8")

    result = grade("submit", own_miniature / "exercises", course=own_miniature)

    assert result.exit_code == 2, result.output
    lines = result.stderr.splitlines()
    assert any(why in line for line in lines), lines
    assert all(line.startswith("grade: ") for line in lines)


def test_everything_that_is_wrong_is_said_at_once(own_miniature: Path) -> None:
    """Faults in several files and keys are listed together, each in a line of its own."""
    course = own_miniature / "exercises" / "course.toml"
    course.write_text(course.read_text(encoding="utf-8").replace("example", "all"), encoding="utf-8")
    exercise = own_miniature / "exercises" / "01-line" / "exercise.toml"
    text = exercise.read_text(encoding="utf-8")
    text = text.replace("number = 2", 'number = "two"').replace("load_seconds = 1.5", "load_seconds = -1")
    exercise.write_text(text, encoding="utf-8")
    (own_miniature / "solutions" / "01-line" / "ko.toml").write_text("[", encoding="utf-8")

    result = grade("list", course=own_miniature)

    assert result.exit_code == 2
    lines = result.stderr.splitlines()
    keys = ("`feedback`", "`tasks[2].number`", "`tasks`", "`limits.load_seconds`", "ko.toml: is not valid TOML")
    assert [key for key in keys if not any(key in line for line in lines)] == []
    assert len(lines) == len(keys)


@pytest.mark.parametrize("name", ["line", "1", "01", "01-line", "exercises/01-line/", "somewhere/01-line/line.ipynb"])
def test_an_exercise_is_known_by_many_names(miniature: Course, name: str) -> None:
    """Its slug, its number, and what the shell completes: its folder, or a file of it."""
    assert miniature.named(name).slug == "line"
