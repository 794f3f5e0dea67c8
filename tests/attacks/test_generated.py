"""Hostile programs that nobody wrote down: pieces of attacks, put together at random."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

from grader.course import catalog
from grader.grading import collection
from grader.model.submission import Submission
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.student import Student
from tests.grading import source_of

VAULT = Path(__file__).parent / "vault"
EXAMPLES = 60
TOOLS = """
import atexit, builtins, ctypes, gc, operator, os, signal, sys, threading, types
import numpy as np

outermost = sys._getframe()
while outermost.f_back:
    outermost = outermost.f_back
frames, frame = [], sys._getframe()
while frame:
    frames.append(frame)
    frame = frame.f_back
theirs = [f.f_globals for f in frames if "codec" in f.f_globals]

class Anything(float):
    __array_priority__ = 1e9
    def agree(self, *args, **kwargs):
        return True
    __eq__ = __ge__ = __le__ = __contains__ = __bool__ = agree
    __ne__ = __lt__ = __gt__ = lambda self, other: False
    __hash__ = lambda self: 0
    __call__ = __getitem__ = __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = lambda self, *a: self
    __array__ = lambda self, *a, **k: np.array(self, dtype=object)

class Array(np.ndarray):
    __eq__ = __ge__ = __le__ = lambda self, other: True
    __array_ufunc__ = lambda self, *a, **k: np.True_

class Raises(Exception):
    __str__ = lambda self: os._exit(0)

def forge(*parts):
    for each in theirs:
        for sequence in range(1, 60):
            os.write(4, each["codec"].encode((sequence, *parts)))

def patch_worker(answer):
    for each in theirs:
        for kind in [v for v in list(each.values()) if isinstance(v, type)]:
            for verb in ("call", "fetch", "plain", "find", "keep"):
                if hasattr(kind, verb):
                    setattr(kind, verb, lambda self, *a, **k: answer)

def patch_encoding(answer):
    for each in theirs:
        real = each["codec"].encode
        each["codec"].encode = lambda value: real((value[0], "ok", answer))
"""
ANSWERS = [
    "None", "True", "Anything(1)", "np.zeros(4).view(Array)", "float('nan')", "float('inf')", "NotImplemented", "...",
    "np.array([np.nan, np.inf])", "{}", "[[]]", "Anything", "type", "object()", "np.float64('nan')", "10 ** 4000",
    "'passed'", "b''", "{'outcome': 'passed', 'points': 50}", "('ok', True)", "np.ma.masked", "lambda *a: Anything(1)",
    "np.array(['passed'])", "range(10 ** 9)", "sys.modules", "frames[0]", "iter(int, 1)", "np.rec.array([(1, 2.)])",
]  # fmt: skip
ACTS = [
    "pass", "os._exit(0)", "sys.exit(0)", "os.kill(os.getpid(), 9)", "raise Raises", "raise StopIteration",
    "raise AssertionError", "raise NotImplementedError('task 1: done')", "raise KeyboardInterrupt", "raise GeneratorExit",
    "forge('ok', {answer})", "forge('locked')", "forge('ok', ([], {{}}))", "patch_worker({answer})",
    "patch_encoding({answer})", "os.write(4, b'\\0' * 100)", "os.close(4)", "os.close(3)", "os.dup2(1, 4)",
    "builtins.float = builtins.abs = builtins.sum = builtins.isinstance = Anything(1).agree",
    "np.sum = np.allclose = np.isclose = np.array_equal = np.asarray = Anything(1).agree",
    "operator.eq = Anything(1).agree", "np.random.seed = np.random.default_rng = Anything(1).agree",
    "atexit.register(forge, 'ok', {answer})", "threading.Timer(0.001, forge, ('ok', {answer})).start()",
    "signal.signal(signal.SIGTERM, lambda *a: forge('ok', {answer}))", "gc.collect(); gc.disable()",
    "sys.setrecursionlimit(10 ** 6)", "sys.settrace(lambda *a: None)", "print('PASSED 50/50')",
    "ctypes.memset(id({answer}), 0, 16)", "sys.modules['numpy'] = types.ModuleType('numpy')",
    "globals().update(dict.fromkeys(['double', 'Total', 'knock', 'weigh'], Anything(1)))", "os.execv('/bin/true', ['x'])",
]  # fmt: skip


@st.composite
def programs(draw: st.DrawFn) -> str:
    """A program that computes nothing that is asked for, but tries its best to look as if."""
    answer = st.sampled_from(ANSWERS)
    act = st.builds(lambda text, with_: text.format(answer=with_), st.sampled_from(ACTS), answer)
    lines = [TOOLS, *draw(st.lists(act, max_size=3))]
    for name in ("double", "knock", "weigh"):
        lines.append(f"def {name}(*args, **kwargs):\n    {draw(act)}\n    return {draw(answer)}")
    lines.append(f"class Total:\n    value = {draw(answer)}\n    def add(self, x):\n        {draw(act)}")
    lines[-1] += f"\n        return {draw(answer)}\n    def __getattr__(self, name):\n        return {draw(answer)}"
    return "\n".join(lines) + "\n"


def test_no_generated_program_earns_a_point(locked_box: ForkServers) -> None:
    """Whatever the pieces, a program that computes nothing earns no more than the stub, which is nothing."""
    vault = catalog.read(VAULT)
    (exercise,) = vault.exercises
    hasty = dataclasses.replace(exercise, limits=dataclasses.replace(exercise.limits, check_seconds=0.3))

    with collection.collected(vault, (hasty,)) as suite:

        @settings(max_examples=EXAMPLES)
        @given(programs())
        @example((VAULT / "exercises" / "01-vault" / "vault.py").read_text(encoding="utf-8"))
        def earns_nothing(program: str) -> None:
            student = Student(locked_box)
            try:
                (result,) = suite.grade(
                    Submission("generated", {"vault": (source_of("vault.py", program),)}), student, seed=1
                )
            finally:
                student.close()
            assert {c.check.id: c.points for c in result.checks if c.points} == {}

        earns_nothing()
