"""In the one process of a browser, programs end as they do in processes of their own; tried here with this Python."""

from __future__ import annotations

import builtins
import os
import time
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from grader.course import mistakes
from grader.grading import collection
from grader.grading.runner import Suite
from grader.model.course import Course
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.here import Here
from grader.sandbox.workers.worker import Workers
from tests.browser import document_of

GATES = "02-gates"
AND = "\n\ndef AND(x1, x2):\n    {}\n"
ENDINGS = {
    "a loop": AND.format("while True: pass"),
    "a loop that catches everything": AND.format(
        "while True:\n        try:\n            while True: pass\n        except BaseException: pass"
    ),
    "a recursion": AND.format("return AND(x1, x2)"),
    "a flood": AND.format("while True: print('x' * 10000)"),
    "an exit": AND.format("import sys; sys.exit(3)"),
    "the end of the process": AND.format("import os; os._exit(3)"),
    "a question": AND.format("return input()"),
    "a long sleep": AND.format("import time; time.sleep(100)"),
    "a package that is not there": "\nimport no_such_package\n",
    "what grades": "\nimport grader.course\n",
    "no answer": AND.format("return None"),
    "an object": AND.format("return object()"),
    "something printed": AND.format("print('here')"),
    "a library changed": "\nimport numpy as np\nnp.array = np.isfinite = np.exp = None\n",
    "a warning": AND.format("return np.mean([])"),
}


@pytest.fixture(scope="module")
def suite(course: Course) -> Iterator[Suite]:
    """The hidden tests of one exercise."""
    with collection.collected(course, (course.exercise("gates"),)) as suite:
        yield suite


def said_of(suite: Suite, text: str, box: Workers) -> dict[str, Any]:
    """Return what a report says of a program, but for times and where it was made."""
    document = document_of(suite, suite.exercises[0], text, box)
    for check in document["exercises"][0]["checks"]:
        for key in [key for key in check if key.endswith("_ms")]:
            del check[key]
    return {key: document[key] for key in ("score", "summary", "exercises", "next")}


def solved(course: Course) -> str:
    """Return the solution."""
    return (course.root / "solutions" / GATES / "gates.py").read_text(encoding="utf-8")


@pytest.mark.alike
@pytest.mark.parametrize("ending", ENDINGS)
def test_an_ending_is_told_alike(course: Course, suite: Suite, box: ForkServers, ending: str) -> None:
    """Whatever a program does, the report says what it says of a process of the program's own."""
    text = solved(course) + ENDINGS[ending]

    assert said_of(suite, text, Here()) == said_of(suite, text, box)


@pytest.mark.alike(each=4)
@pytest.mark.parametrize("part", range(4))
def test_mistakes_are_named_alike(course: Course, suite: Suite, box: ForkServers, part: int) -> None:
    """A known mistake, of every third, gets the same checks, examples and names."""
    scripts = [script for script in mistakes.read(course, course.exercise("gates"))[1:] if script.mistake]
    here = Here()

    for script in scripts[3 * part :: 12]:
        assert said_of(suite, script.source, here) == said_of(suite, script.source, box), script.mistake


def test_what_all_share_is_put_back(course: Course, suite: Suite) -> None:
    """After a program that replaces functions of NumPy and Python, those are what they were."""
    were = np.exp, builtins.len, time.sleep, os._exit, os.getcwd()  # noqa: PTH109 - as Here does
    here = Here()

    said_of(suite, "import os, numpy as np\nnp.exp = np.tanh = None\nos.chdir('/')\n" + solved(course), here)
    here.shared.restore()

    assert (np.exp, builtins.len, time.sleep, os._exit, os.getcwd()) == were  # noqa: PTH109 - as above
