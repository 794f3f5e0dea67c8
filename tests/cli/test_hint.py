"""`grade hint` leads to the task at hand, in the language that is asked for; `grade solution` shows what is behind it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands import HALF, SOLUTION, grade, one_sentence, taught


def test_hints_are_spoken_in_korean(own_miniature: Path) -> None:
    """A hint, its task and the words around it come in Korean when asked."""
    shown = grade("hint", "line", 1, "--lang", "ko", course=own_miniature).output

    assert shown == "과제 1: 두 배\n\n힌트 1/3: 2 · 1은 얼마인가요?\n"


def test_a_function_has_hints_of_its_own(own_miniature: Path) -> None:
    """They come one by one when it is named, and the task's own say that they are there."""
    taught(own_miniature)
    shown = [grade("hint", "line", 1, "double", course=own_miniature).output for _ in range(3)]

    assert shown[0] == "Task 1: Doubling (`double`)\n\nHint 1 of 2: How many of x?\n"
    assert [each.count("Hint") for each in shown] == [1, 2, 2]
    assert (
        "too: `double`. For one of them: `grade hint line 1 double`"
        in grade("hint", "line", 1, course=own_miniature).output
    )


def test_the_function_that_failed_comes_first(own_miniature: Path) -> None:
    """Without a name, its hints are shown until there are no more, and then the task's own."""
    taught(own_miniature)
    work = own_miniature / "exercises" / "01-line" / "line.py"
    work.write_text(SOLUTION.replace("* FACTOR", "+ FACTOR"), encoding="utf-8")
    grade("submit", work, course=own_miniature)

    shown = [grade("hint", "line", course=own_miniature).output.splitlines() for _ in range(3)]

    assert [each[0] for each in shown] == ["Task 1: Doubling (`double`)"] * 2 + ["Task 1: Doubling"]
    assert shown[2][2] == "Hint 1 of 3: What is 2 · 1?"


def test_an_unknown_function_is_said_with_the_nearest(own_miniature: Path) -> None:
    """One sentence names what may have been meant, or the command for a task that has no such hints."""
    taught(own_miniature)

    assert one_sentence(grade("hint", "line", 1, "duble", course=own_miniature)) == (
        "grade: Task 1 of line has no hints for `duble`. Did you mean `double`?"
    )
    assert one_sentence(grade("hint", "line", 2, "add", course=own_miniature)) == (
        "grade: Task 2 of line has no hints for single functions: `grade hint line 2`"
    )


def test_a_function_finds_its_task(own_miniature: Path) -> None:
    """Named without its task, a function is looked for in all of them; one without hints is said in a sentence."""
    taught(own_miniature)

    found = grade("hint", "line", "double", course=own_miniature)
    lost = one_sentence(grade("hint", "line", "add", course=own_miniature))

    assert found.output.splitlines()[0] == "Task 1: Doubling (`double`)"
    assert lost == "grade: line has no hints for `add` alone; name a task, 1 to 2: `grade hint line 1`"


def test_hints_for_functions_lead_to_the_solution(own_miniature: Path) -> None:
    """Whoever has seen as many hints as the task has is shown the solution, be they for the task or a function of it."""
    taught(own_miniature, "always")
    for asked in (("line", 1), ("line", 1), ("line", "double")):
        before = grade("solution", "line", 1, course=own_miniature).exit_code
        grade("hint", *asked, course=own_miniature)

    assert (before, grade("solution", "line", 1, course=own_miniature).exit_code) == (2, 0)


@pytest.mark.parametrize("verb", ["hint", "solution"])
def test_an_unknown_task_is_said(own_miniature: Path, verb: str) -> None:
    """One sentence says which tasks there are."""
    assert "line has no task 7; its tasks are 1 to 2." in one_sentence(grade(verb, "line", 7, course=own_miniature))


def test_the_solution_comes_after_the_last_hint(own_miniature: Path) -> None:
    """Before, one sentence says what to do; afterwards the functions are shown, another way, and why it matters."""
    taught(own_miniature, "always")
    grade("hint", "line", 1, course=own_miniature)
    before = one_sentence(grade("solution", "line", 1, course=own_miniature))
    for _ in range(2):
        grade("hint", "line", 1, course=own_miniature)

    shown = grade("solution", "line", 1, course=own_miniature)
    korean = grade("solution", "line", 1, "--lang", "ko", course=own_miniature).output

    assert before == ("grade: Pass task 1 first, or look at 3 hints for it (1 so far): `grade hint line 1`")
    assert shown.exit_code == 0
    assert shown.output == (
        'Task 1: Doubling\n\ndef double(x):\n    """Return twice x, a number or an array."""\n'
        "    return np.asarray(x) * FACTOR\n\nAnother way: What is added to itself is doubled.\n\n"
        "def double(x):\n    return np.add(x, x)\n\nA weight of 2 doubles.\n"
    )
    assert "Return twice" not in korean
    assert "가중치 2는 값을 두 배로 만듭니다." in korean


@pytest.mark.parametrize("solutions", ["always", "after_pass", ""])
def test_the_solution_comes_after_a_pass(own_miniature: Path, solutions: str) -> None:
    """A task that has passed shows it without hints; a course that says nothing waits for the pass."""
    taught(own_miniature, solutions)
    for _ in range(3):
        grade("hint", "line", 2, course=own_miniature)
    work = own_miniature / "exercises" / "01-line" / "line.py"
    work.write_text(HALF, encoding="utf-8")
    grade("submit", work, course=own_miniature)

    open_ = grade("solution", "line", 2, course=own_miniature)

    assert "np.asarray(x) * FACTOR" in grade("solution", "line", 1, course=own_miniature).output
    assert (open_.exit_code == 0) == (solutions == "always")
    assert solutions == "always" or "once you have passed it" in one_sentence(open_)


def test_a_course_that_shows_no_solution_says_so(own_miniature: Path) -> None:
    """However much has passed, one sentence says that there is none."""
    taught(own_miniature, "never")
    work = own_miniature / "exercises" / "01-line" / "line.py"
    work.write_text(SOLUTION, encoding="utf-8")
    grade("submit", work, course=own_miniature)

    assert "does not show its solutions" in one_sentence(grade("solution", "line", 1, course=own_miniature))


def test_a_folder_for_a_class_has_no_solution(own_miniature: Path, tmp_path: Path) -> None:
    """There, one sentence says who has them, and no file that learners get holds an answer."""
    grade("release", "--to", tmp_path / "class", course=taught(own_miniature, "always"))
    given = [path.read_text(encoding="utf-8") for path in (tmp_path / "class").rglob("*") if path.is_file()]

    assert "are with your instructor" in one_sentence(grade("solution", "line", 1, course=tmp_path / "class"))
    assert given
    assert not [text for text in given if "np.add" in text or "What is added to itself" in text]
