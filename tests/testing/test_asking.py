"""What a hidden test can ask beyond calls: Python's own on the learner's side, a console, steps, ``with``."""

from __future__ import annotations

import sys
from contextvars import Context
from typing import Any

import pytest

from grader.checks import assert_close, attribute, console, entered, keep, made, python, steps, value, watched
from grader.model.errors import AuthorError, Raised
from grader.testing.snippet import story
from tests.testing.plain_border import opened

PROGRAM = """
class Stack:
    def __init__(self, items=()):
        self.items = list(items)
    def __len__(self):
        return len(self.items)
    def __iter__(self):
        return iter(self.items)
    def __eq__(self, other):
        return self.items == other.items
    def __add__(self, other):
        return Stack(self.items + other.items)
    def __contains__(self, item):
        return item in self.items

class Door:
    log = []
    def __enter__(self):
        self.log.append("in")
        return self
    def __exit__(self, *_):
        self.log.append("out")

def numbers(n):
    for i in range(n):
        yield i * i

async def later(x):
    return x + 1

def ask():
    name = input("Name? ")
    print("Hello,", name)
    return len(name)

def loop(n):
    for _ in range(n):
        pass

total = 5
"""


def test_builtins_and_operators_run_on_their_side() -> None:
    """Length, iteration, membership and operators are asked by name, and the story reads as one would type it."""
    student, record, _ = opened(PROGRAM)
    stack, other = student.Stack([1, 2]), student.Stack([3])

    both = python.operator.add(stack, other)

    assert value(python.len(both)) == 3
    assert value(python.list(both)) == [1, 2, 3]
    assert python.operator.contains(both, 3) is True
    assert python.operator.eq(stack, other) is False
    assert story(record).endswith(
        "stack3 = stack + stack2; len(stack3); list(stack3); operator.contains(stack3, 3); stack == stack2"
    )


def test_generators_and_coroutines_are_run_there() -> None:
    """What a generator yields, and what a coroutine returns, are plain values."""
    student, _, _ = opened(PROGRAM)
    squares = student.numbers(4)

    assert (python.next(squares), python.next(squares), python.list(squares)) == (0, 1, [4, 9])
    assert python.asyncio.run(student.later(4)) == 5
    with pytest.raises(Raised, match="StopIteration"):
        python.next(squares)


def test_modules_are_there_by_name() -> None:
    """Any module of Python's can be asked, also for something that is no function."""
    student, _, _ = opened(PROGRAM)
    kept = keep(student, [3, 1, 2])

    assert value(python.math.pi) == pytest.approx(3.14159, abs=1e-5)
    assert value(python.sorted(kept)) == [1, 2, 3]


def test_what_python_has_not_is_the_authors_mistake() -> None:
    """A name that is neither a builtin nor a module costs no learner a point."""
    opened(PROGRAM)

    with pytest.raises(AuthorError, match=r"python\.lenn: neither a builtin nor a module"):
        python.lenn([1])


def test_what_is_made_stays_there() -> None:
    """An answer that would cross as a plain value is an object of theirs, with a name in the story."""
    student, record, _ = opened(PROGRAM)

    items = made(python.sorted, [3, 1, 2])

    assert value(student.Stack(items).items) == [1, 2, 3]
    assert story(record) == "list_ = sorted([3, 1, 2]); stack = Stack(list_); stack.items"


def test_a_console_types_and_reads() -> None:
    """Lines are typed, what is printed comes back with the answer, and the story can be pasted."""
    student, record, _ = opened(PROGRAM)

    answer, printed = console(student.ask, typed="Ada\n")

    assert (answer, printed) == (3, "Name? Hello, Ada\n")
    assert story(record) == "ask()  # typed: Ada"
    with pytest.raises(Raised, match="EOFError"):
        console(student.ask)


def test_steps_grow_as_a_loop_does() -> None:
    """Twice as many rounds take about twice as many steps, and the same ones always as many."""
    student, _, _ = opened(PROGRAM)

    few, many = steps(student.loop, 100), steps(student.loop, 200)

    assert 1.9 < many / few < 2.1
    assert steps(student.loop, 100) == few


def test_a_context_manager_is_entered_and_left() -> None:
    """What is entered is handed out, and left at the end of the block."""
    student, _, _ = opened(PROGRAM)

    with entered(student.Door()) as door:
        assert value(door.log) == ["in"]

    assert value(student.Door.log) == ["in", "out"]


def test_special_attributes_are_asked_by_name() -> None:
    """What Python itself would ask of an object can be named."""
    student, record, _ = opened(PROGRAM)

    assert attribute(student.Stack([1]), "__len__")() == 1
    assert story(record) == "stack = Stack([1]); stack.__len__()"


def test_a_global_variable_is_a_value() -> None:
    """Of a notebook, what a cell has left is looked at as a variable."""
    student, _, _ = opened(PROGRAM)

    assert_close(value(student.total), expected=5)


def test_without_a_check_everything_is_here() -> None:
    """Where hidden tests are run as plain ones, the same names mean what this process has."""
    assert python.len([1, 2]) == 2
    assert python.operator.add(1, 2) == 3
    assert console(lambda: sys.stdout.write(input()), typed="x\n") == (1, "x")
    assert steps(lambda: None) >= 1
    assert attribute([1], "__len__")() == 1


BISECTION = """
def bisect(f, low, high, steps):
    for _ in range(steps):
        middle = (low + high) / 2
        low, high = (middle, high) if f(middle) < 0 else (low, middle)
    return low

def tidy(f):
    f(2.0)
    f.args[0].clear()
"""


def test_what_a_function_was_called_with_is_known() -> None:
    """A function of a test's runs on the learner's side, and what it is called with can be read afterwards."""
    student, record, _ = opened(BISECTION)
    f, calls = watched("lambda x: x * x - 2")

    assert student.bisect(f, 0.0, 2.0, 3) == 1.25
    assert value(calls) == [(1.0,), (1.5,), (1.25,)]
    assert story(record) == (
        "list_ = list(); partial = functools.partial(lambda calls, f, *args: calls.append(args) or f(*args), list_, "
        "lambda x: x * x - 2); bisect(partial, 0.0, 2.0, 3); list_"
    )


def test_a_watched_function_needs_no_border() -> None:
    """Where hidden tests run as plain tests, it is an ordinary function, and what it was called with a list."""

    def used() -> Any:
        f, calls = watched("lambda x: -x")
        return [f(2), f(3)], calls

    assert Context().run(used) == ([-2, -3], [(2,), (3,)])


def test_whoever_tidies_up_was_never_asked() -> None:
    """What a program takes from the list is as if it had not called."""
    student, _record, _ = opened(BISECTION)
    f, calls = watched("lambda x: x")
    student.tidy(f)

    assert value(calls) == []
