"""A learner practises: a real terminal, real keys, and a file that is saved again and again."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from grader.cli.main import main
from tests.commands import SOLUTION, taught
from tests.grading.test_modules import DOUBLING, TOTALS, with_modules
from tests.practice.learner import TASK_1, WRONG, Start

CHARTS = """
import numpy as np
from grader.figures import against, answer, charts
X = np.linspace(-1, 1, 21)
@charts
def doubles(student):
    mine = answer(lambda: student.double(X), X.shape)
    if mine is not None:
        yield against("doubled", X, mine, 2 * X)
        yield against("doubled again", X, 2 * mine, 4 * X)
"""


def test_a_saved_module_is_graded_with_the_others(start: Start, own_miniature: Path) -> None:
    """Where an exercise consists of several files, a save of any of them grades them all."""
    with_modules(own_miniature)
    folder = own_miniature / "exercises" / "01-line"
    terminal = start()
    terminal.shows("task 1 of 2: Doubling")
    (folder / "doubling.py").write_text(DOUBLING, encoding="utf-8")
    assert "task 2 of 2: A total" in terminal.shows("✓ Task 1 is done.")
    (folder / "totals.py").write_text(TOTALS, encoding="utf-8")
    assert "100 / 100" in terminal.shows("Everything is done.")
    terminal.type("q")


def test_a_whole_exercise(start: Start, work: Path, own_miniature: Path) -> None:
    """Each save is graded, a task that is done leads to the next, and the end is said."""
    terminal = start()
    assert "01 line, task 1 of 2: Doubling" in terminal.shows("Begin at line.py, line 11")
    work.write_text(WRONG, encoding="utf-8")
    assert "✗ `double` doubles a number." in terminal.shows("you got 5.0, expected 6.0")
    work.write_text(TASK_1, encoding="utf-8")
    assert "task 2 of 2: A total" in terminal.shows("✓ Task 1 is done.")
    work.write_text(SOLUTION, encoding="utf-8")
    assert "100 / 100" in terminal.shows("Everything is done.")
    terminal.type("q")

    assert terminal.ends() == 0
    assert "2 of 2 tasks are done, 100 of 100 points." in terminal.text
    saved = json.loads((own_miniature / ".grade" / "progress.json").read_text(encoding="utf-8"))
    line = saved["exercises"]["line"]
    assert (line["points"], line["max_points"], line["done"], line["hints"]) == (7, 7, [1, 2], {})


def test_hints_for_the_function_that_failed(start: Start, work: Path, own_miniature: Path) -> None:
    """They come before those of the task, and what was right of it is said when it is done."""
    taught(own_miniature)
    work.write_text(WRONG, encoding="utf-8")
    terminal = start()
    terminal.shows("you got 5.0")
    terminal.type("h")
    assert "`double`" in terminal.shows("How many of x?")
    terminal.type("h")
    terminal.shows("Is it `+` or `*`?")
    terminal.type("h")
    assert "`double`" not in terminal.shows("Hint 1 of 3")
    work.write_text(TASK_1, encoding="utf-8")
    terminal.shows("✓ Task 1 is done. A weight of 2 doubles.")


def test_every_key(start: Start, work: Path) -> None:
    """Hints come one by one and are remembered, and each other key does what the bottom line says, in Hangul too."""
    work.write_text(WRONG, encoding="utf-8")
    terminal = start()
    terminal.shows("you got 5.0")
    terminal.type("h")
    terminal.shows("Hint 1 of 3")
    terminal.type("ㅗ")
    assert "Hint 3" not in terminal.shows("Hint 2 of 3")
    terminal.type("l")
    terminal.shows("▸ 01 line           ○○")
    terminal.type("n")
    terminal.shows("task 2 of 2")
    terminal.type("p")
    terminal.shows("task 1 of 2")
    terminal.type("s")
    assert "○" not in terminal.shows("double(3.0)")
    terminal.type("r")
    terminal.shows("0/2")
    terminal.type("x")
    terminal.shows("Press x once more to make line.py a stub again")
    terminal.type("x")
    terminal.shows("What was in it is kept as line.py.bak.")
    terminal.type("q")
    assert terminal.ends() == 0
    again = start()
    again.shows("Begin at")
    again.type("h")

    assert "Hint 3 of 3" in again.shows("Hint 3")
    assert "NotImplementedError" in work.read_text(encoding="utf-8")
    assert work.with_name("line.py.bak").read_text(encoding="utf-8") == WRONG


def test_each_failure_has_its_story(start: Start, work: Path, own_miniature: Path) -> None:
    """The key s shows one failure after the other, and then the task again; nothing of hidden checks."""
    tests = own_miniature / "solutions" / "01-line" / "test_hidden.py"
    tests.write_text(tests.read_text(encoding="utf-8").replace(', after="doubles_a_number"', ""), encoding="utf-8")
    work.write_text(WRONG.replace("x) + FACTOR", "x, float).__iadd__(FACTOR)"), encoding="utf-8")
    terminal = start()
    terminal.shows("expected 6.0")
    terminal.type("s")
    assert "doubles an array" not in terminal.shows("Failure 1 of 2; s shows the next.")
    terminal.type("s")
    assert "doubles an array" in terminal.shows("Failure 2 of 2")
    terminal.type("s")
    terminal.shows("0/2")


def test_pictures_are_a_key_away(start: Start, work: Path, own_miniature: Path) -> None:
    """The key v draws what the program does, v again the next picture, and the next save is graded as ever."""
    (own_miniature / "solutions" / "01-line" / "figures.py").write_text(CHARTS, encoding="utf-8")
    terminal = start()
    terminal.shows("Begin at")
    terminal.type("v")
    terminal.shows("Nothing to draw here so far")
    work.write_text(WRONG, encoding="utf-8")
    terminal.shows("you got 5.0")
    terminal.type("v")
    assert "****" in terminal.shows("** yours")
    terminal.type("ㅍ")
    assert "doubled again" in terminal.shows("Picture 2 of 2")
    terminal.type("v")
    terminal.shows("Picture 1 of 2")
    work.write_text(TASK_1, encoding="utf-8")
    terminal.shows("✓ Task 1 is done.")


def test_a_syntax_error_is_what_is_shown(start: Start, work: Path) -> None:
    """Where Python cannot read the file, that is said instead of what was found before; it goes with the next save."""
    work.write_text(WRONG, encoding="utf-8")
    terminal = start()
    terminal.shows("you got 5.0")
    work.write_text(WRONG.replace("def double(x):", "def double(x"), encoding="utf-8")
    screen = terminal.shows("Python cannot read this")

    assert "you got 5.0" not in screen
    assert screen.splitlines()[3].startswith("✗ 01-line/line.py, line 8: Python cannot read this: '(' was never closed")
    work.write_text(WRONG, encoding="utf-8")
    assert "cannot read" not in terminal.shows("you got 5.0")


ENDLESS = WRONG.replace("    return np.asarray(x) + FACTOR", "    while True:\n        pass")


def test_while_a_program_runs_that_is_said_and_every_key_answers(start: Start, work: Path) -> None:
    """During an endless loop nothing old is shown, hints come, and the next save does not wait for it."""
    limits = work.with_name("exercise.toml")
    limits.write_text(limits.read_text(encoding="utf-8").replace("_seconds = ", "_seconds = 99"), encoding="utf-8")
    work.write_text(WRONG, encoding="utf-8")
    terminal = start()
    terminal.shows("you got 5.0")
    work.write_text(ENDLESS.replace("while True", "import time; time.sleep(60)\n    while True"), encoding="utf-8")
    assert "you got 5.0" not in terminal.shows("Running …")
    terminal.type("h")
    terminal.shows("Hint 1 of 3")
    terminal.type("n")
    terminal.shows("task 2 of 2")
    terminal.shows("Running …")
    terminal.type("p")
    terminal.shows("task 1 of 2")
    work.write_text(TASK_1, encoding="utf-8")

    assert "task 2 of 2" in terminal.shows("✓ Task 1 is done.")


def test_whoever_leaves_does_not_wait_for_a_program(start: Start, work: Path) -> None:
    """The key q ends it in the midst of an endless loop."""
    work.write_text(ENDLESS, encoding="utf-8")
    terminal = start()
    terminal.shows("Running …")
    terminal.type("q")

    assert terminal.ends() == 0


def test_keys_that_do_nothing_say_so(start: Start) -> None:
    """A key that means nothing is named; arrows go to the next task and back."""
    terminal = start()
    terminal.shows("Begin at")
    terminal.type("z")
    terminal.shows("The key z does nothing; those that do are below.")
    terminal.type("\x1b[C")
    assert "does nothing" not in terminal.shows("task 2 of 2")
    terminal.type("\x1b[D\x1b[A")
    assert "does nothing" not in terminal.shows("task 1 of 2")


def test_the_page_is_named_where_it_is(start: Start, own_miniature: Path) -> None:
    """What o made is named by a path that can be opened as it stands."""
    terminal = start(columns=200)
    terminal.shows("Begin at")
    terminal.type("o")
    terminal.shows(f"The report is in {own_miniature / '.grade' / 'report.html'}.")

    assert (own_miniature / ".grade" / "report.html").is_file()


def test_the_page_of_ones_own_work_has_the_courses_answer(start: Start, work: Path, own_miniature: Path) -> None:
    """What o makes shows it below a task that passed, and not below one that did not."""
    work.write_text(TASK_1, encoding="utf-8")
    terminal = start(columns=200)
    terminal.shows("✓ Task 1 is done.")
    terminal.type("o")
    terminal.shows("The report is in")

    page = (own_miniature / ".grade" / "report.html").read_text(encoding="utf-8")
    assert page.count("<details>") == 1
    assert page.count("return np.asarray(x) * FACTOR") == 2
    assert "self.value += x" not in page


def test_a_folder_of_ones_own(start: Start, own_miniature: Path, tmp_path: Path) -> None:
    """Stubs copied out with `grade init` are practised and graded from wherever they are."""
    made = CliRunner().invoke(main, ["init", str(tmp_path / "mine"), "--course", str(own_miniature)])
    terminal = start(str(tmp_path / "mine"))
    terminal.shows("Begin at")
    (tmp_path / "mine" / "01-line" / "line.py").write_text(SOLUTION, encoding="utf-8")
    terminal.shows("Everything is done.")

    assert made.exit_code == 0
    assert "7" in (tmp_path / "mine" / ".grade" / "progress.json").read_text(encoding="utf-8")
    assert not (own_miniature / ".grade").exists()


def test_in_anothers_folder_nothing_is_written_down(start: Start, own_miniature: Path, tmp_path: Path) -> None:
    """What is practised where nobody made or named a folder is graded, and leaves nothing there."""
    folder = tmp_path / "handed in"
    (folder / ".grade").mkdir(parents=True)
    (folder / ".grade" / "course").write_text(str(own_miniature), encoding="utf-8")
    (tmp_path / "precious").write_text("precious", encoding="utf-8")
    for name in ("progress.lock", ".progress.json.part", "report.html", ".report.html.part"):
        (folder / ".grade" / name).symlink_to(tmp_path / "precious")
    (folder / "line.py").write_text(TASK_1, encoding="utf-8")
    terminal = start(str(folder), "--course", str(own_miniature))
    terminal.shows("✓ Task 1 is done.")
    terminal.type("h")
    terminal.shows("Hint 1 of 3")
    terminal.type("h")
    terminal.shows("Hint 2 of 3")
    terminal.type("o")
    terminal.shows("The report is in")

    assert not (folder / ".grade" / "progress.json").exists()
    assert (tmp_path / "precious").read_text(encoding="utf-8") == "precious"


def test_a_folder_that_vanishes_is_said(start: Start, own_miniature: Path) -> None:
    """When the folder is removed, one sentence says so, and the terminal is as it was."""
    terminal = start()
    terminal.shows("Begin at")
    shutil.rmtree(own_miniature / "exercises")

    assert terminal.ends() == 2
    assert "is no longer there." in terminal.text.replace("\n", "")


@pytest.mark.alike
@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (lambda folder: (folder / "progress.json").write_text("{", encoding="utf-8"), "cannot be understood"),
        (lambda folder: (folder / "progress.json").mkdir(), "cannot be read"),
        (lambda folder: (folder.rmdir(), folder.write_text("", encoding="utf-8")), "progress.json"),
    ],
)
def test_progress_that_cannot_be_used_stops_nobody(
    start: Start, own_miniature: Path, work: Path, spoil: Callable[[Path], object], sentence: str
) -> None:
    """A file of progress that is broken, or cannot be written, is told in a line; grading goes on."""
    (own_miniature / ".grade").mkdir()
    spoil(own_miniature / ".grade")
    terminal = start(columns=200)
    terminal.shows(sentence)
    work.write_text(TASK_1, encoding="utf-8")

    assert "57 / 100" in terminal.shows("task 2 of 2")


@pytest.mark.alike
@pytest.mark.parametrize("leave", ["q", "\x03", "\x04"])
def test_every_way_out_is_clean(start: Start, leave: str) -> None:
    """q, Ctrl-C and Ctrl-D end it with status 0, with no trace of a fault."""
    terminal = start()
    terminal.shows("Begin at")
    terminal.type(leave)

    assert terminal.ends() == 0
    assert "Traceback" not in terminal.text
