"""The engine of the course's page, in a worker of chromium: what it says of programs, and what they can do to it.

Needs chromium and chromedriver, and a distribution of Pyodide in `.pyodide`; `.ci/run` brings them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from grader.course import mistakes
from grader.grading import collection
from grader.model import language
from grader.model.course import Exercise
from grader.sandbox.forkserver import ForkServers
from tests.browser import ASK, BOOT, COURSE, check_both, document_of, program

pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def ask(browser: Any, served: str) -> Callable[..., Any]:
    """What asks the engine of the page: a worker of the page's own script, under the page's policy."""
    browser.get(served)
    assert browser.execute_async_script(BOOT) == "ready"

    def asked(**request: Any) -> Any:
        return browser.execute_async_script(ASK, request)

    return asked


def checks_of(document: Any) -> list[Any]:
    """Return what a report says of checks, but for times, and digits beyond the sixth."""
    (exercise,) = document["exercises"]
    return [{key: said for key, said in check.items() if not key.endswith("_ms")} for check in exercise["checks"]]


@pytest.mark.parametrize("exercise", COURSE.exercises, ids=lambda e: e.slug)
def test_solutions_earn_everything_and_stubs_nothing(ask: Callable[..., Any], exercise: Exercise) -> None:
    """In the browser the solution of each exercise earns all of its points, and the stub none."""
    check_both(ask, exercise)


MISTAKES = 16  # of each exercise


@pytest.mark.parametrize("number", range(MISTAKES))
@pytest.mark.parametrize("exercise", COURSE.exercises, ids=lambda e: e.slug)
def test_a_mistake_is_told_as_on_the_command_line(
    ask: Callable[..., Any], box: ForkServers, exercise: Exercise, number: int
) -> None:
    """The checks of a known mistake, their examples and its name are those of `grade submit`, in both languages."""
    _solution, *known = mistakes.read(COURSE, exercise)
    script = known[number * len(known) // MISTAKES]
    with collection.collected(COURSE, (exercise,)) as suite:
        for code in ("en", "ko"):
            language.choose(code)
            here = ask(verb="check", slug=exercise.slug, name=exercise.file, language=code, seed=1, text=script.source)
            there = document_of(suite, exercise, script.source, box)

            assert checks_of(here["report"]) == checks_of(there)


LOOP = "\n\ndef AND(x1, x2):\n    {}\n"
HOSTILE = {
    "a loop at import": "\nwhile True: pass\n",
    "a loop": LOOP.format("while True: pass"),
    "a loop that catches everything": LOOP.format(
        "while True:\n        try:\n            while True: pass\n        except BaseException: pass"
    ),
    "a recursion": LOOP.format("return AND(x1, x2)"),
    "a recursion without its bound": "\nimport sys; sys.setrecursionlimit(10 ** 9)" + LOOP.format("return AND(x1, x2)"),
    "too much memory": LOOP.format("return [bytearray(10 ** 8) for _ in range(100)]"),
    "a flood": LOOP.format("while True: print('x' * 10000)"),
    "one long line": LOOP.format("print('x' * 10 ** 7)"),
    "the page by js": "\nimport js\njs.document.title = 'pwned'\n",
    "storage by js": "\nfrom js import indexedDB, localStorage\nlocalStorage.clear()\n",
    "js by another way": "\nimport importlib\nimportlib.import_module('js').document.title = 'pwned'\n",
    "run_js": "\nfrom pyodide.code import run_js\nrun_js('postMessage({kind: \"answer\"})')\n",
    "a fetch": "\nfrom pyodide.http import pyfetch\npyfetch('https://example.org')\n",
    "a socket": "\nimport socket\nsocket.create_connection(('example.org', 80), 1)\n",
    "an exit": "\nimport os\nos._exit(0)\n",
    "an end by sys": "\nimport sys\nsys.exit(0)\n",
    "a thread": LOOP.format("import threading; threading.Thread(target=print).start()"),
    "a process": LOOP.format("import subprocess; subprocess.run(['ls'])"),
    "a question": LOOP.format("return input()"),
    "other ideas of builtins": "\nimport builtins\nbuiltins.len = None\n",
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_the_next_check_works(ask: Callable[..., Any], browser: Any, kind: str) -> None:
    """After a hostile or broken program, the same worker grades the next one, and the page is what it was."""
    exercise = COURSE.exercise("gates")
    about = {"verb": "check", "slug": "gates", "name": "gates.py", "language": "en", "seed": 1}
    solved, title = program(exercise, solved=True), browser.title

    ask(**about, text=solved + HOSTILE[kind])

    assert ask(**about, text=solved)["earned"] == 33
    assert browser.title == title
