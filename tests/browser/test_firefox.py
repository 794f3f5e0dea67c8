"""The course on a page in firefox, too.

Needs firefox, and a distribution of Pyodide in `.pyodide`; `.ci/run` brings them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from grader.model.course import Exercise
from tests.browser import ASK, BOOT, COURSE, PATIENCE, check_both, program
from tests.firefox import Firefox

pytestmark = pytest.mark.long  # `.ci/run` has all of it

PRESSED = """
const done = arguments[0];
const press = () => {
  const [summary, shown] = [".summary", ".result .shown"].map((place) => document.querySelector(place)?.textContent);
  if (summary?.includes("points")) return done([summary, shown]);
  document.querySelector("button.main")?.click();  // which does nothing before the editor is there
  setTimeout(press, 500);
};
press();
"""


@pytest.fixture(scope="module")
def firefox(served: str) -> Iterator[Firefox]:
    """A headless firefox with the site in it."""
    with Firefox(PATIENCE) as browser:
        browser.open(served)
        yield browser


@pytest.fixture(scope="module")
def ask(firefox: Firefox) -> Callable[..., Any]:
    """What asks the engine in it: a worker of the page's own script."""
    assert firefox.run(BOOT) == "ready"

    def asked(**request: Any) -> Any:
        return firefox.run(ASK, request)

    return asked


def test_the_text_is_there_without_python(served: str, firefox: Firefox) -> None:
    """The list of exercises is shown at once, with what builds on what."""
    firefox.open(served)
    shown = firefox.run("arguments[0](document.querySelector('.exercises').innerText)")

    assert all(exercise.title.nearest("en").split(":")[0] in shown for exercise in COURSE.exercises)


@pytest.mark.parametrize("exercise", COURSE.exercises, ids=lambda e: e.slug)
def test_solutions_earn_everything_and_stubs_nothing(ask: Callable[..., Any], exercise: Exercise) -> None:
    """The solution of each exercise earns all of its points, and the stub none."""
    check_both(ask, exercise)


def test_a_loop_ends_and_the_next_check_works(ask: Callable[..., Any]) -> None:
    """A program that never ends is ended within its limit, and the same worker grades the next one."""
    exercise = COURSE.exercise("gates")
    about = {"verb": "check", "slug": "gates", "name": "gates.py", "language": "en", "seed": 1}
    solved = program(exercise, solved=True)
    looping = ask(**about, text=f"{solved}\n\ndef AND(x1, x2):\n    while True: pass\n")
    after = ask(**about, text=solved)

    assert looping["earned"] < looping["max"]
    assert after["earned"] == after["max"]


def test_a_press_on_check_shows_the_result(served: str, firefox: Firefox) -> None:
    """In the exercise the button grades what is in the editor, and the result is shown beside it."""
    firefox.open(f"{served}?again#/gates")
    summary, shown = firefox.run(PRESSED)

    assert "0 of 33" in summary
    assert "Task 1" in shown
