"""What programs that misbehave cost: the check they misbehave in, and nothing else."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from grader.model.course import Course
from grader.model.errors import Died, StudentFailure
from grader.model.report import ExerciseResult, Outcome
from grader.protocol.codec import TREE_LIMIT
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.replies import answer
from grader.sandbox.student import Student
from grader.sandbox.workers.server import ForkServer
from tests.grading import check, grade_all, outcomes, source_of

GOOD = """
class Total:
    def __init__(self):
        self.value = 0

    def add(self, x):
        self.value += x
        return self.value
"""

IN_A_CALL = {
    "loops": ("while True: pass", Outcome.TIMED_OUT, "No answer within 1 s"),
    "sleeps": ("import time; time.sleep(60)", Outcome.TIMED_OUT, "No answer within 1 s"),
    "leaves": ("import os; os._exit(0)", Outcome.RAISED, "exit status 0"),
    "exits": ("import sys; sys.exit()", Outcome.RAISED, "SystemExit"),
    "kills itself": ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", Outcome.RAISED, "SIGKILL"),
    "crashes": ("import ctypes; ctypes.string_at(0)", Outcome.RAISED, "SIGSEGV"),
    "recurses": ("return double(x)", Outcome.RAISED, "RecursionError"),
    "prints a flood": ("print('x' * 100_000_000)", Outcome.RAISED, "more than 1 MiB"),
    "returns 200 MB": ("return np.zeros(25_000_000)", Outcome.RAISED, "too large"),
    "allocates 10 GB": ("return bytearray(10 << 30)", Outcome.RAISED, "MemoryError"),
    "raises an AssertionError": ("assert x is None", Outcome.RAISED, "AssertionError"),
    "raises like a skipped test": ("class Skipped(BaseException): pass\n    raise Skipped", Outcome.RAISED, "Skipped"),
    "interrupts": ("raise KeyboardInterrupt", Outcome.RAISED, "KeyboardInterrupt"),
    "raises what cannot be told": ("raise Untold", Outcome.RAISED, "Untold"),
    "returns a liar": ("return Liar()", Outcome.FAILED, "an object of type Liar"),
    "returns a generator": ("return iter(lambda: 1, 2)", Outcome.FAILED, "callable_iterator"),
    "returns a cycle": ("a = []; a.append(a); return a", Outcome.RAISED, "nested too deeply"),
    "returns an array of objects": ("return np.array([None])", Outcome.FAILED, "ndarray"),
    "returns a lying array": ("return np.zeros(()).view(LyingArray)", Outcome.FAILED, ""),
    "closes its channel": ("import os; os.close(4)", Outcome.RAISED, "ended instead of answering"),
    "forges an answer": ("import os; os.write(4, os.read(3, 0) or bytes(200))", Outcome.RAISED, "no answer"),
    "forks and goes on": ("import os\n    if os.fork() == 0:\n        import time; time.sleep(60)\n    1 / 0", Outcome.RAISED, "cannot be started"),
    "says that it is a stub": ("raise NotImplementedError('later')", Outcome.RAISED, "later"),
}  # fmt: skip

PRELUDE = """
import numpy as np

class Untold(Exception):
    def __str__(self):
        raise RuntimeError

class Liar:
    __eq__ = lambda *_: True
    __sub__ = __abs__ = __float__ = lambda *_: 6.0
    __hash__ = None

class LyingArray(np.ndarray):
    def __array_function__(self, *_):
        return True
"""

WHILE_LOADING = {
    "loops": (
        "import signal\nif signal.signal(signal.SIGALRM, signal.SIG_IGN) is not None:\n    while True: pass",
        Outcome.TIMED_OUT,
        "longer than 1.5 s",
    ),
    "leaves": ("import os; os._exit(0)", Outcome.RAISED, "exit status 0"),
    "prints a flood": ("print('x' * 100_000_000)", Outcome.RAISED, "more than 1 MiB"),
}

SOURCE_BOMBS = {
    "parentheses": "x = " + "(" * 100_000,
    "minus signs": "x = " + "-" * 1_000_000 + "1",
    "elif chain": "if 0: pass\n" + "elif 0: pass\n" * 20_000,
    "attributes": "x = a" + ".a" * 200_000,
    "one long line": "x = '" + "a" * 1_000_000 + "'",
    "nested lists": "x = " + "[" * 5_000 + "]" * 5_000,
}


def misbehaving(body: str) -> str:
    """Return a program whose ``double`` does this, while the rest is right."""
    return f"{PRELUDE}{GOOD}\ndef double(x):\n    {body}\n"


@pytest.fixture(scope="module")
def graded(miniature: Course, box: ForkServers) -> dict[str, ExerciseResult]:
    """Every misbehaving program, graded in one session."""
    sources = {name: misbehaving(body) for name, (body, _, _) in IN_A_CALL.items()}
    sources |= {f"loading {name}": f"{GOOD}\n{body}\n" for name, (body, _, _) in WHILE_LOADING.items()}
    submissions = [(source_of("line.py", text),) for text in sources.values()]
    results = grade_all(miniature, miniature.exercises[0], submissions, box)
    return dict(zip(sources, results, strict=True))


@pytest.mark.parametrize("name", IN_A_CALL)
def test_a_call_that_misbehaves_costs_its_own_check(graded: dict[str, ExerciseResult], name: str) -> None:
    """The check that met the misbehaviour says what happened, and the other task keeps its points."""
    _, outcome, message = IN_A_CALL[name]

    result = graded[name]

    assert outcomes(result)["doubles_a_number"] is outcome
    assert message in check(result, "doubles_a_number").message
    assert outcomes(result)["adds_up"] is Outcome.PASSED
    assert outcomes(result)["totals_are_apart"] is Outcome.PASSED


@pytest.mark.parametrize("name", WHILE_LOADING)
def test_a_load_that_never_ends_settles_its_exercise(graded: dict[str, ExerciseResult], name: str) -> None:
    """Every check of a file that cannot be loaded has the same outcome and the same reason."""
    _, outcome, message = WHILE_LOADING[name]

    result = graded[f"loading {name}"]

    assert {c.outcome for c in result.checks} == {outcome}
    assert all(message in c.message for c in result.checks)


def test_no_process_is_left(graded: dict[str, ExerciseResult], box: ForkServers) -> None:
    """After all of them, no server has a child left but those that hold its namespaces."""
    for server in box.servers.values():
        waiting = 2 if "namespaces" in server.await_ready() else 0

        assert isinstance(server, ForkServer)
        assert server.process
        assert len(descendants(server.process.pid)) == waiting


def descendants(pid: int) -> list[int]:
    """Return the children of a process, and theirs."""
    children = list(map(int, Path(f"/proc/{pid}/task/{pid}/children").read_text().split()))
    return children + [each for child in children for each in descendants(child)]


def test_an_exit_while_loading_keeps_what_is_around_it(miniature: Course, box: ForkServers) -> None:
    """``sys.exit()`` in the middle of a file becomes a notice, and the definitions around it are graded."""
    text = f"def double(x):\n    return 2 * x\n\nimport sys\nsys.exit()\n{GOOD}"

    (result,) = grade_all(miniature, miniature.exercises[0], [(source_of("line.py", text),)], box)

    assert set(outcomes(result).values()) == {Outcome.PASSED}
    assert result.notices == ("line.py, line 5: this stopped with SystemExit",)


def test_an_exercise_has_a_limit_of_its_own(miniature: Course, box: ForkServers) -> None:
    """Once an exercise's time is up, its remaining checks end at once."""
    (exercise,) = miniature.exercises
    short = dataclasses.replace(exercise, limits=dataclasses.replace(exercise.limits, exercise_seconds=0.5))
    text = misbehaving("while True: pass")

    (result,) = grade_all(miniature, short, [(source_of("line.py", text),)], box)

    assert outcomes(result)["doubles_a_number"] is Outcome.TIMED_OUT
    assert outcomes(result)["adds_up"] is Outcome.TIMED_OUT
    assert "The 0.5 s for the whole exercise are used up." in result.checks[0].message


@pytest.mark.alike
@pytest.mark.parametrize("name", SOURCE_BOMBS)
def test_a_source_bomb_costs_its_own_exercise(miniature: Course, box: ForkServers, name: str) -> None:
    """A file that no parser likes ends in outcomes, with the definitions around it graded where that is possible."""
    sources = (source_of("line.py", f"{GOOD}\n{SOURCE_BOMBS[name]}\n"), source_of("line.ipynb", '{"cells": []}'))

    (result,) = grade_all(miniature, miniature.exercises[0], [sources], box)

    assert result.source
    assert outcomes(result)["doubles_a_number"] in (Outcome.UNFINISHED, Outcome.RAISED, Outcome.TIMED_OUT)
    assert Outcome.BROKEN not in outcomes(result).values()


FORGED_NOTES = """
import os, sys

def patch(frame=sys._getframe()):
    while "Note" not in frame.f_globals:
        frame = frame.f_back
    frame.f_globals["Note"].plain = lambda note: ("slow", "A" * 600_000, 1, "A" * 100_000)

def double(x):
    os._exit(1)

patch()
1 / 0
"""


def test_forged_notes_are_not_sent_back(miniature: Course, box: ForkServers) -> None:
    """What a program says was slow comes back with each load, and never makes that too large to be sent."""
    source = f"{GOOD}{FORGED_NOTES}"
    (result,) = grade_all(miniature, miniature.exercises[0], [(source_of("line.py", source),)], box)

    assert check(result, "adds_up").outcome is Outcome.PASSED
    assert check(result, "doubles_a_number").outcome is Outcome.RAISED
    assert len(str(result.notices)) < 2000


def test_a_text_too_large_to_be_parsed_is_no_fault_of_ours(box: ForkServers) -> None:
    """A drawing that is as long as an answer can be does not fit into a question; then its author has not answered."""
    student = Student(box)
    try:
        with pytest.raises(Died, match="too large"):
            student.read_dot("x" * TREE_LIMIT)
        assert student.read_dot("graph { a -- b }")
    finally:
        student.close()


def test_long_words_instead_of_an_answer_are_cut() -> None:
    """What a worker says went wrong may be forged, and is kept no longer than a true worker would say it."""
    long = "x" * 500_000
    for reply in (
        ("raised", long, long, [(long, 1, long)] * 50, long, long),
        ("left in", long, long, [(long, 1, long)] * 50),
        ("missing", long, long, True, long),
        ("missing", long, long, False, long),
    ):
        with pytest.raises(StudentFailure) as caught:
            answer(reply)
        assert len(str(vars(caught.value))) < 5000
