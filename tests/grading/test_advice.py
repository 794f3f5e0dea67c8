"""Advice on errors: asked with what Python and NumPy really say here."""

from __future__ import annotations

import math

import numpy as np
import pytest

from grader.grading import advice

ERRORS = {
    "np.zeros(3)": "`np` is NumPy once",
    "math.exp(1)": "`math` needs `import math`",
    "self.x": "`self` is there only within a method",
    "(lambda: [x := x + 1])()": "needs it there before it is used",
    "numpy.int": "write `int`",
    "[1, 2].shape": "`np.array(…)` makes one",
    "True.astype(int)": "A plain number has no `.astype`",
    "numpy.zeros(2).append(1)": "An array keeps its length",
    "None.shape": "A function without `return` gives `None`",
    "1 + None": "A function without `return` gives `None`",
    "numpy.max(0, 2.5)": "`np.maximum` takes two arrays",
    "numpy.min(numpy.zeros(3), numpy.ones(3))": "`np.minimum` takes two arrays",
    "numpy.max(0, 2)": "`np.maximum` takes two arrays",
    "nothing[0]": "A function without `return` gives `None`",
    "[1] * 2.5": "`np.array(…)` makes one",
    "[1] - [2]": "`np.array(…)` makes one",
    "2.0 * [1]": "`np.array(…)` makes one",
    "[1] + 1": "`np.array(…)` makes one",
    "row[0.5]": "An index has to be a whole number",
    "range(2.0)": "`len(…)` counts",
    "three(4)": "is no function here",
    "add(1, 2, 3)": "other values than the `def` has parameters",
    "add(1)": "other values than the `def` has parameters",
    "Layer().forward(1)": "the first one of a method is `self`",
    "Layer().backward()": "the first one of a method is `self`",
    "Layer().out": "Nothing was stored as `self.out` before",
    "len(2.0)": "One number alone has no length",
    "len(numpy.float64(2.0))": "One number alone has no length",
    "len(numpy.array(2.0))": "One number alone has no length",
    "[1][1]": "the last one is the length minus 1",
    "numpy.zeros(3)[3]": "the last one is the length minus 1",
    "numpy.zeros(3)[0.5]": "An index has to be a whole number",
    "numpy.zeros(3)[0, 0]": "this array has 1; print its `.shape`",
    "1 if numpy.zeros(3) else 0": "`if` and `and` work on one number",
    "numpy.zeros(3) + numpy.zeros(2)": "Shapes (3,) and (2,) do not fit",
    "numpy.zeros((2, 3)) @ numpy.zeros(2)": "A needs as many columns as B has rows",
    "numpy.zeros((2, 3)).dot(numpy.zeros(2))": "A needs as many columns as B has rows",
    "numpy.array([[1.0], [2.0, 3.0]])": "One place of an array holds one number",
    "1 / 0": "divided by 0",
    "2.0 ** 5000": "too large for Python",
    "int(numpy.array([[1, 2]]))": "`int()` takes one number; `.item()`",
    "m.exp(numpy.zeros(3))": "One number is asked for here",
    "(f := lambda: f())()": "never stops doing so",
    "__import__('torch')": "This is not among the packages that can be imported",
}
LINES = {
    "for i in range(3):\nx = 1": "What belongs to line 1 has to stand 4 spaces further right",
    "x = 1\n  y = 2": "asks for nothing within",
    "if x:\n    y = 1\n  z = 2": "exactly below one that it goes on from",
    "if x:\n\ty = 1\n        z = 2": "use spaces only",
    "for i in range(3)\n    x = 1": "need a `:`",
    "if x = 1:\n    y = 2": "`==` compares",
    "f(x) = 1": "`==` compares",
    "f(x) += 1": "",
    "1 + x = 2\n": "`==` compares",
    "x = (1 + 2": "For this `(` there is no `)`",
    "x = 1 + 2]": "For this `]` there is no `[`",
    "x = (1 + 2]": "`(`, has to be closed before `]`",
    "x = 'abc": "closing quotation mark is not on this line",
    "x = '''abc": "three closing quotation marks",
    "return 3": "within a function, so further right",
    "x = [1 2]": "Is a comma missing here",
    "print 3": "it is `print(…)`, with brackets",
    "x = f（1）": "keyboard set to English",
    "x = 1\u00a0+ 2": "invisible sign",
    "y = 2x": "`2 * x`",
    "f(a=1, 2)": "after those without one",
    "x = = 2": "at the end of the one before it",
    "retrun x": "Did you mean `return`?",
    "whlie x:": "Did you mean `while`?",
    "fro i in x:": "Did you mean `for`?",
    "d = a    return min(d)": "at the end of the one before it",
    "True = 1": "stands the name that gets the value",
}


def add(a: float, b: float) -> float:
    """Add."""
    return a + b


class Layer:
    """A layer whose author forgot `self`, and what goes back."""

    def forward() -> None:  # type: ignore[misc]
        """Take nothing."""

    def backward(self, dout: float) -> None:
        """Take one value."""


@pytest.mark.parametrize("source", ERRORS)
def test_what_python_says_is_explained(source: str) -> None:
    """An error draws the advice that is written for it."""
    with pytest.raises(Exception) as caught:  # noqa: PT011 - whatever it is
        exec(source, {"numpy": np, "m": math, "nothing": None, "row": [1], "three": 3, "add": add, "Layer": Layer})
    said = advice.on_error(type(caught.value).__name__, str(caught.value), source)

    assert ERRORS[source] in said


def test_only_of_ones_own_objects_it_is_said_that_something_was_not_stored() -> None:
    """What NotImplemented lacks, nobody could have stored there."""
    with pytest.raises(AttributeError) as caught:
        exec("NotImplemented.out")

    assert not advice.on_error("AttributeError", str(caught.value))


@pytest.mark.parametrize("source", LINES)
def test_what_python_cannot_read_is_explained(source: str) -> None:
    """A line that Python cannot read draws the advice that is written for it."""
    with pytest.raises(SyntaxError) as caught:
        compile(source, "a.py", "exec")

    assert LINES[source] in advice.on_syntax(caught.value.msg, caught.value.text or "")


@pytest.mark.parametrize(
    ("kind", "message"),
    [
        ("ValueError", "all of it: The truth value of an array"),
        ("RuntimeError", "No module named 'torch'"),
        ("MyError", "EOFError"),
        ("ValueError", "division by zero"),
        ("AttributeError", "'float' object has no attribute 'colour'"),
    ],
)
def test_what_a_learner_says_draws_no_advice(kind: str, message: str) -> None:
    """A message that only sounds like one of Python's draws nothing."""
    assert advice.on_error(kind, message) == ""


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("return math.exp(x)", "The functions of `math`"),
        ("return int(s > 0)", "`int()` takes one number"),
        ("y = float(x) * 2", "`float()` takes one number"),
        ("table[i] = row", "One number is asked for here"),
        ("return mathematics.exp(x)", "One number is asked for here"),
        ("return mint(x)", "One number is asked for here"),
    ],
)
def test_who_asks_for_one_number_is_named_by_the_line(line: str, told: str) -> None:
    """Functions of `math` are blamed only where the line calls one."""
    assert (
        advice.on_error("TypeError", "only 0-dimensional arrays can be converted to Python scalars", line)[:20]
        == (told[:20])
    )


def test_a_similar_name_is_offered() -> None:
    """Where a name is missing and nothing else is known of it, the most similar one is offered."""
    assert advice.on_error("NameError", "name 'wieghts' is not defined", "", "weights") == "Did you mean `weights`?"
    assert "numpy as np" in advice.on_error("NameError", "name 'np' is not defined", "", "n")
