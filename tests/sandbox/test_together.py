"""Cases that are asked together: the same answers, records and ends as one after the other, and nothing left over."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing

import pytest

from grader.checks import answers, assert_agrees, calling, setting, together
from grader.model.course import Course
from grader.model.errors import CheckFailed, Died, Raised, StudentFailure, TimedOut
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.student import Student
from grader.testing.proxy import Proxy, each_answer, given, value
from grader.testing.recording import MOST_AT_ONCE, Record, student_of
from tests.grading import source_of

PROGRAM = """
import os, time

count = 0

class Rows(list):
    pass

class Net:
    pass

rows = Rows()

def half(x):
    return x / 2

def inverse(x):
    return 1 / x

def sleeps_at_3(x):
    if x == 3:
        time.sleep(60)
    return x

def leaves_at_3(x):
    if x == 3:
        os._exit(0)
    return x

def counted(x):
    global count
    count += 1
    return count

def same_rows(x):
    rows[:] = [x, x]
    return rows

def net(x):
    return {"net": Net(), "x": x}

def says_more(x):
    os.write(4, b"more")
    return x

def keeps(x):
    return x

factors = [1]

def times(x):
    return factors[0] * x
"""


@pytest.fixture(scope="module")
def opened(miniature: Course, box: ForkServers) -> Iterator[Callable[[], tuple[Proxy, Record]]]:
    """Begin a check of the program above, and return its place and its record."""
    student = Student(box)
    student.open(miniature.exercises[0], source_of("program.py", PROGRAM.encode()))

    def begun() -> tuple[Proxy, Record]:
        student.begin(1)
        record = Record(student)
        return student_of(record), record

    yield begun
    student.close()


Opened = Callable[[], tuple[Proxy, Record]]


def is_usable(opened: Opened) -> bool:
    """Return whether the program answers in the next check."""
    student, _ = opened()
    return bool(student.half(8.0) == 4.0)


@pytest.mark.parametrize("count", [1, 2, MOST_AT_ONCE, MOST_AT_ONCE + 1, 50])
def test_answers_come_in_turn(opened: Opened, count: int) -> None:
    """However many cases there are, each has its own answer, and the record is as if they had been asked one by one."""
    student, record = opened()
    together = answers(student.half, [float(n) for n in range(count)])
    again, one_by_one = opened()

    assert together == tuple(again.half(float(n)) for n in range(count))
    assert record.calls == one_by_one.calls


def test_large_cases_go_one_by_one(opened: Opened) -> None:
    """Cases that are too large to be sent in one frame are still all asked."""
    student, _ = opened()
    large = [[number] * 20_000 for number in (1, 2, 3)]

    assert [answer[0] for answer in answers(student.keeps, large)] == [1, 2, 3]


def test_a_failure_costs_its_own_case_only(opened: Opened) -> None:
    """A case that raises is told as the others are, and those after it are answered."""
    student, record = opened()
    with closing(each_answer(student.inverse, [(1.0,), (0.0,), (2.0,), (0,), (4.0,)])) as each:
        got = list(each)

    assert [type(answer) for answer in got] == [float, Raised, float, Raised, float]
    assert [type(call.answer) for call in record.calls] == [float, Raised, float, Raised, float]


@pytest.mark.parametrize(("name", "end"), [("sleeps_at_3", TimedOut), ("leaves_at_3", Died)])
def test_a_case_without_an_answer_is_known(opened: Opened, name: str, end: type[StudentFailure]) -> None:
    """Where a program hangs or leaves, the record ends with the very case, and the answers before it are there."""
    student, record = opened()

    with pytest.raises(end):
        answers(getattr(student, name), [1, 2, 3, 4, 5])

    assert [call.args[0] for call in record.calls] == [1, 2, 3]
    assert [call.answer for call in record.calls[:2]] == [1, 2]
    assert isinstance(record.calls[2].answer, end)
    assert is_usable(opened)


def test_what_is_asked_of_an_object_comes_before_the_next_call(opened: Opened) -> None:
    """An object that a program answers with in each case is looked at before the next case changes it."""
    student, _ = opened()

    with closing(each_answer(student.same_rows, [(1,), (2,), (3,)])) as each:
        assert [given(answer) for answer in each] == [[1, 1], [2, 2], [3, 3]]
    with closing(each_answer(student.net, [(1,), (2,)])) as each:
        assert [value(answer["x"]) for answer in each] == [1, 2]


def test_what_is_not_taken_is_not_left_over(opened: Opened) -> None:
    """Who stops in the middle, or fails there, gets the right answer to what is asked next."""
    student, record = opened()
    with closing(each_answer(student.counted, [(n,) for n in range(5)])) as each:
        assert next(each) == 1
    assert student.counted(0) == 6
    assert len(record.calls) == 2

    def oracle(x: float) -> float:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        assert_agrees(student.half, oracle, on=[1.0, 2.0, 3.0])
    assert student.half(3.0) == 1.5


def test_bytes_that_nobody_asked_for_end_a_program(opened: Opened) -> None:
    """A program that writes into its own answers is ended, whichever case it does so in."""
    student, _ = opened()

    with pytest.raises(Died):
        answers(student.says_more, [1, 2, 3])
    assert is_usable(opened)


def test_all_cases_of_a_wrong_program_are_in_its_record(opened: Opened) -> None:
    """When a case fails, the others are asked too, in the order in which the program saw them."""
    student, record = opened()

    with pytest.raises(CheckFailed):
        assert_agrees(student.half, lambda x: x / 2 + (x == 1.0), on=[1.0, 2.0, 3.0, 4.0])

    assert [call.args[0] for call in record.calls][:4] == [1.0, 2.0, 3.0, 4.0]
    assert record.calls[record.about][0].args == (1.0,)  # type: ignore[index]


def test_steps_are_taken_in_turn(opened: Opened) -> None:
    """Assignments and calls that are sent together are made and recorded as if one by one; the calls answer."""
    student, record = opened()
    calls = calling(student.times, 2.0)
    assert together(setting(student.factors, 0, 3), calls, setting(student.factors, 0, 5), calls) == (6.0, 10.0)
    again, one_by_one = opened()
    again.factors[0] = 3
    assert again.times(2.0) == 6.0
    again.factors[0] = 5
    assert again.times(2.0) == 10.0

    assert record.calls == one_by_one.calls


def test_a_step_that_fails_ends_the_others(opened: Opened) -> None:
    """Where a step fails, that is raised, those after it are not made, and the next check is as always."""
    student, record = opened()
    with pytest.raises(Raised, match="ZeroDivisionError"):
        together(calling(student.inverse, 2.0), calling(student.inverse, 0.0), calling(student.counted, 1))

    assert [call.args for call in record.calls] == [(2.0,), (0.0,)]
    assert is_usable(opened)
