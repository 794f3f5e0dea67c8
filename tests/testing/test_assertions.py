from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from grader.checks import (
    agrees,
    assert_agrees,
    assert_built,
    assert_close,
    assert_each,
    assert_unchanged,
    function,
    keep,
    read_drawing,
    require,
    right_with,
    task,
    value,
)
from grader.model.errors import AuthorError, CheckFailed, Raised
from grader.testing.recording import running
from grader.testing.snippet import story
from tests.testing.plain_border import opened
from tests.testing.programs import PROGRAM

MISTAKEN = """
def square(x):
    return x + x

def hypotenuse(a, b):
    return a + b

def step(x):
    return (x >= 0) * 1

def picky(x):
    if x == round(x):
        raise ValueError("no whole numbers")
    return 0.0

def draw():
    return 'digraph { x1 -> y [label="w = 2.0"] }'

def scribble():
    return "digraph { x1 -> "

def two():
    return 2.0
"""


def failure(run: Callable[[], object]) -> tuple[str, str, str]:
    """Return reason, answer and expected value with which an assertion fails."""
    with pytest.raises(CheckFailed) as caught:
        run()
    return caught.value.reason, caught.value.got, caught.value.expected


def test_a_right_answer_settles() -> None:
    """An answer that is close raises nothing, and the calls before it are verified_up_to."""
    student, record, _ = opened(PROGRAM)
    layer = student.MulLayer()
    layer.forward(3.0, 4.0)

    assert_close(layer.backward(2.0), expected=(8.0, 6.0))

    assert record.verified_up_to == len(record.calls) == 3


def test_a_wrong_answer_fails_with_both_values() -> None:
    """An answer that is not close fails with the reason, what came and what was expected, and settles nothing."""
    student, record, _ = opened(PROGRAM)
    layer = student.MulLayer()
    layer.forward(3.0, 4.0)

    said = failure(lambda: assert_close(layer.backward(2.0), expected=(6.0, 8.0)))

    assert said == ("Each of the 2 values differs.", "(8.0, 6.0)", "(6.0, 8.0)")
    assert record.verified_up_to == 0


def test_a_place_is_fetched_before_it_is_compared() -> None:
    """``assert_close`` of a place compares the value that is there."""
    student, _, border = opened(PROGRAM)

    assert_close(student.rate, expected=0.1)

    assert border.asked == 1
    assert failure(lambda: assert_close(student.rate, expected=0.2)) == ("", "0.1", "0.2")


@pytest.mark.parametrize("wrap", [lambda place: place, lambda place: (1.0, place), lambda place: [place]])
def test_a_place_cannot_be_what_is_expected(wrap: Callable[[Any], Any]) -> None:
    """Expecting a place, alone or in a tuple or list, is an author's error and not a learner's."""
    student, _, _ = opened(PROGRAM)

    with pytest.raises(AuthorError):
        assert_close((1.0, 2.0), expected=wrap(student.rate))


def test_values_that_look_alike_are_shown_with_all_digits() -> None:
    """Where six digits would show the same text twice, both values have all of theirs."""
    assert failure(lambda: assert_close(1.00000125, expected=1.0, rtol=1e-9)) == ("", "1.00000125", "1.0")
    assert failure(lambda: assert_close(1.5, expected=1.25)) == ("", "1.5", "1.25")


@pytest.mark.parametrize("tolerance", [{"rtol": 0.2}, {"atol": 0.2}, {"alternative": 1.1}])
def test_the_author_sets_what_is_close(tolerance: dict[str, float]) -> None:
    """A wider tolerance or an alternative makes right what was wrong."""
    assert failure(lambda: assert_close(1.1, expected=1.0)) == ("", "1.1", "1.0")

    assert_close(1.1, expected=1.0, **tolerance)


def test_a_function_that_agrees_passes() -> None:
    """``assert_agrees`` asks for every case, in arguments as the case gives them, and settles each."""
    student, record, _ = opened(PROGRAM)

    assert_agrees(student.double, lambda x: x + x, on=[3.0, np.array([1.0, 2.0]), (5.0,)])

    assert [call.verb for call in record.calls] == ["call"] * 3
    assert record.verified_up_to == 3


def test_the_simplest_failing_case_is_shown() -> None:
    """Of several failing cases the simplest is the failure, and its story is that call alone."""
    student, record, _ = opened(MISTAKEN)

    said = failure(lambda: assert_agrees(student.square, lambda x: x * x, on=[100.5, np.ones((3, 3)), 3.0, 2.0]))

    assert said == ("", "6.0", "9.0")
    assert story(record) == "square(3.0)"


def test_a_case_of_several_arguments_is_a_tuple() -> None:
    """A tuple among the cases is one call with its parts as arguments."""
    student, record, _ = opened(MISTAKEN)

    said = failure(lambda: assert_agrees(student.hypotenuse, math.hypot, on=[(3.0, 4.0)]))

    assert said == ("", "7.0", "5.0")
    assert story(record) == "hypotenuse(3.0, 4.0)"


def test_a_failing_case_is_rounded() -> None:
    """When a case with fractions fails and the rounded one does too, the rounded one is shown, and it alone is told."""
    student, record, _ = opened(MISTAKEN)

    said = failure(lambda: assert_agrees(student.square, lambda x: x * x, on=[0.0, 3.14159]))

    assert said == ("", "6.0", "9.0")
    assert story(record) == "square(3.0)"


def test_a_case_that_cannot_be_rounded_is_shown_as_it_is() -> None:
    """When every simpler case is right, the failing one is shown; the others are in the record, and not in its story."""
    student, record, _ = opened("def odd(x):\n    return x == round(x, 1)")

    said = failure(lambda: assert_agrees(student.odd, lambda x: True, on=[2.71828]))

    assert said == ("", "False", "True")
    assert [call.args for call in record.calls] == [(2.71828,), (3.0,), (2.7,)]
    assert story(record) == "odd(2.71828)"
    assert story(record) == "odd(2.71828)"


def test_a_case_after_a_right_one_is_told_alone() -> None:
    """The calls of cases that were right are verified_up_to, and left out of the story."""
    student, record, _ = opened(MISTAKEN)

    failure(lambda: assert_agrees(student.square, lambda x: x * x, on=[2.0, 0.0, 7.0]))

    assert [call.args for call in record.calls] == [(2.0,), (0.0,), (7.0,)]
    assert story(record) == "square(7.0)"


def test_an_alternative_oracle_is_right_too() -> None:
    """With ``alternative`` an answer may be that function's, on each case."""
    student, _, _ = opened(MISTAKEN)
    cases = [np.array([-1.0, 0.0, 1.0])]

    said = failure(lambda: assert_agrees(student.step, lambda x: (x > 0) * 1, on=cases))
    assert_agrees(student.step, lambda x: (x > 0) * 1, on=cases, alternative=lambda x: (x >= 0) * 1)

    assert said == ("At index [1]: 1 instead of 0.", "np.array([0, 1])", "np.array([0, 0])")


def test_a_learners_exception_is_not_a_wrong_answer() -> None:
    """A call that raises ends the assertion with that exception."""
    student, _, _ = opened(MISTAKEN)

    with pytest.raises(Raised, match="no whole numbers"):
        assert_agrees(student.picky, lambda x: 0.0, on=[1.0])


def test_a_plain_function_may_be_asked() -> None:
    """``assert_agrees`` works on a function of this side, which has no record."""
    assert_agrees(abs, math.fabs, on=[-1.0, 2.5])

    assert failure(lambda: assert_agrees(abs, lambda x: x, on=[2.0, -1.75])) == ("", "2.0", "-2.0")


def test_tolerances_hold_for_every_case() -> None:
    """``assert_agrees`` hands its tolerances on."""
    cases = [1.0, 2.0]

    assert failure(lambda: assert_agrees(lambda x: x + 0.1, lambda x: x, on=cases)) == ("", "1.1", "1.0")
    assert_agrees(lambda x: x + 0.1, lambda x: x, on=cases, atol=0.2)
    assert_agrees(lambda x: x + 0.1, lambda x: x, on=cases, rtol=0.2)


def test_an_argument_left_alone_passes() -> None:
    """``assert_unchanged`` holds for a kept array that nothing touched, and settles."""
    student, record, _ = opened(PROGRAM)
    x = np.array([1.0, 2.0])
    kept = keep(student, x)
    student.double(kept)

    assert_unchanged(student, kept, x)

    assert record.verified_up_to == 3


def test_an_argument_that_was_changed_fails() -> None:
    """``assert_unchanged`` fails with the array as it is now and as it was, and with the call that changed it."""
    student, record, _ = opened(PROGRAM)
    x = np.array([1.0, 2.0])
    kept = keep(student, x)
    student.spoil(kept)

    said = failure(lambda: assert_unchanged(student, kept, x))

    assert said == (
        "The argument itself was changed. Work on a copy.",
        "np.array([99.0, 2.0])",
        "np.array([1.0, 2.0])",
    )
    assert story(record) == "x = np.array([1.0, 2.0]); spoil(x); x"


def test_the_least_change_is_one() -> None:
    """``assert_unchanged`` has no tolerance."""
    x = np.array([1.0, 2.0])
    now = x + np.array([0.0, 1e-15])

    _, got, expected = failure(lambda: assert_unchanged(None, now, x))

    assert got == "np.array([1.0, 2.000000000000001])"
    assert expected == "np.array([1.0, 2.0])"


@pytest.mark.parametrize("condition", [True, np.True_], ids=repr)
def test_a_condition_that_holds_settles(condition: bool) -> None:
    """``require`` of True raises nothing and settles the calls before it."""
    student, record, _ = opened(PROGRAM)
    student.double(1.0)

    require(condition, "never said")

    assert record.verified_up_to == 1


@pytest.mark.parametrize("condition", [False, np.False_], ids=repr)
def test_a_condition_that_does_not_hold_fails(condition: bool) -> None:
    """``require`` of False fails with the sentence and the values given to it, and settles nothing."""
    student, record, _ = opened(PROGRAM)
    student.double(1.0)

    assert failure(lambda: require(condition, "Too few.", got=3, expected=[5])) == ("Too few.", "3", "[5]")
    assert failure(lambda: require(condition, "Too few.", got=None)) == ("Too few.", "None", "")
    assert failure(lambda: require(condition, "Too few.")) == ("Too few.", "", "")
    assert record.verified_up_to == 0


@pytest.mark.parametrize("condition", [1, 0, None, "yes", [], np.array([True]), len], ids=repr)
def test_a_condition_is_plainly_true_or_false(condition: Any) -> None:
    """``require`` of anything but a bool is an author's error."""
    with pytest.raises(AuthorError):
        require(condition, "never said")


def test_a_place_is_no_condition() -> None:
    """``require`` of a place is an author's error, because it would hold whatever is there."""
    student, _, border = opened(PROGRAM)

    with pytest.raises(AuthorError):
        require(student.rate, "never said")  # type: ignore[arg-type]

    assert border.asked == 0


def test_a_function_can_be_called_here_and_there() -> None:
    """``function`` gives what a lambda does, to both sides."""
    student, _, _ = opened(PROGRAM)
    product = function("lambda x: np.prod(x)")

    assert_close(student.apply(product, [2.0, 3.0]), expected=product([2.0, 3.0]))

    assert product([2.0, 3.0]) == 6.0


def test_a_drawing_is_read() -> None:
    """``read_drawing`` gives the graph of a text, on the other side of a border or without one."""
    student, _, _ = opened(MISTAKEN)

    drawings = [read_drawing(student, student.draw()), read_drawing(None, "digraph { x1 -> y [label=2] }")]

    assert [drawing.weight("x1", "y") for drawing in drawings] == [2.0, 2.0]


def test_a_drawing_may_be_given_as_a_place() -> None:
    """``read_drawing`` fetches the text that a place holds."""
    student, _, _ = opened("text = 'graph { a -- b }'")

    assert read_drawing(student, student.text).edges == (("a", "b", ""),)


def test_a_broken_drawing_fails() -> None:
    """``read_drawing`` of what is not DOT, or no text at all, fails with a sentence and with what came."""
    student, _, _ = opened(MISTAKEN)

    broken = failure(lambda: read_drawing(student, student.scribble()))
    number = failure(lambda: read_drawing(student, student.two()))
    without_border = failure(lambda: read_drawing(None, None))

    sentence = "Graphviz cannot read this. A text such as `digraph { x1 -> y [label=2] }` is asked for."
    assert broken == (sentence, "'digraph { x1 -> '", "")
    assert number == (sentence, "2.0", "")
    assert without_border == (sentence, "None", "")


BUILT_ON = """
def double(x):
    return {double}

def quadruple(x):
    return {quadruple}
"""
DOUBLE = {"double": function("lambda x: 2 * x")}


@pytest.mark.parametrize(
    ("double", "quadruple", "said"),
    [
        ("3 * x", "double(double(x))", None),
        ("0 * x", "double(double(x))", None),
        ("3 * x", "4 * x", None),
        ("3 * x", "9 * x", ("", "9.0", "4.0")),
        ("0 * x", "0 * x", ("", "0.0", "4.0")),
        ("2 * x", "3 * double(x)", ("", "6.0", "4.0")),
        ("None", "double(double(x)) or 0.0", None),
        ("1 / 0", "double(double(x))", None),
    ],
)
def test_what_is_rightly_built_is_right(double: str, quadruple: str, said: tuple[str, str, str] | None) -> None:
    """With ``built_on``, an answer is right that becomes so with a right part, and what ignores the part gains nothing."""
    student, record, _ = opened(BUILT_ON.format(double=double, quadruple=quadruple))

    def run() -> None:
        assert_agrees(student.quadruple, lambda x: 4 * x, on=[1.0], built_on=DOUBLE)

    if said:
        assert failure(run) == said
        assert story(record) == "quadruple(1.0)"
    else:
        run()


BY_PARTS = [  # the part, what is built of it, and where and how it is told that this is wrong
    ("3 * x", "9 * x", "quadruple(1.0)", "9.0"),
    ("3 * x", "double(x)", "double = lambda x: 2 * x; quadruple(1.0)", "2.0"),
    ("1 / 0", "double(x)", "double = lambda x: 2 * x; quadruple(1.0)", "2.0"),
    ("3 * x", "double(double(x)) if x < 2 else 0.0", "double = lambda x: 2 * x; quadruple(2.0)", "0.0"),
    ("2 * x", "double(double(x)) if x < 2 else 0.0", "quadruple(2.0)", "0.0"),
]


@pytest.mark.parametrize(("double", "quadruple", "told", "got"), BY_PARTS)
@pytest.mark.parametrize("by_check", [False, True])
def test_what_is_wrong_with_right_parts_is_told_with_them(
    double: str, quadruple: str, told: str, got: str, by_check: bool
) -> None:
    """Where the parts are to blame for the first failure, what fails without them is told, and known by that alone."""
    student, record, _ = opened(BUILT_ON.format(double=double, quadruple=quadruple))

    def check(x: float) -> None:
        assert_close(student.quadruple(x), expected=4 * x)

    def run() -> None:
        if by_check:
            assert_built(check, on=[1.0, 2.0], student=student, parts=DOUBLE)
        else:
            assert_agrees(student.quadruple, lambda x: 4 * x, on=[1.0, 2.0], built_on=DOUBLE)

    assert failure(run)[1] == got
    assert story(record) == told
    with_parts = "lambda" in told
    assert record.replaced() == ({"double"} if with_parts else set())
    assert record.on_its_own().calls[0].verb == ("set" if with_parts else "call")


@pytest.mark.parametrize(("double", "quadruple"), [("3 * x", "double(double(x))"), ("1 / 0", "double(double(x))")])
def test_a_check_holds_that_does_so_with_right_parts(double: str, quadruple: str) -> None:
    """What is wrong or raised below costs nothing above, and what is not begun below is not begun above."""
    student, _record, _ = opened(BUILT_ON.format(double=double, quadruple=quadruple))

    def check(x: float) -> None:
        assert_close(student.quadruple(x), expected=4 * x)

    assert_built(check, on=[1.0, 2.0], student=student, parts=DOUBLE)


def test_a_right_part_stands_in_until_the_check_ends() -> None:
    """A part that was put in place is gone when the next check begins."""
    student, _record, border = opened(BUILT_ON.format(double="3 * x", quadruple="double(double(x))"))
    assert right_with(student, DOUBLE, lambda: agrees(student.quadruple(1.0), 4.0))
    assert value(student.double(1.0)) == 2.0

    border.program.begin()

    assert value(student.double(1.0)) == 3.0


@pytest.mark.parametrize("points", [0, -1, 1.5, True, "2"])
def test_a_check_is_worth_a_whole_number_of_points(points: object) -> None:
    """Points below 1, or no whole number, are refused where the check is written."""
    with pytest.raises(AuthorError, match="at least 1"):
        task(1, points=points)  # type: ignore[arg-type]


LAYER = """
class Layer:
    def __init__(self, W):
        self.W = W

    def forward(self, x):
        if len(x) > 3:
            raise ValueError("too long")
        return x if len(x) == 2 else self.W * x
"""


@pytest.mark.parametrize(
    ("on", "simpler", "shown"),
    [
        ([2], [], 2),  # nothing simpler
        ([1, 2], [1, 3], 2),  # nothing simpler that fails
        ([2, 4], [1, 2, 2], 2),  # the first that fails
        ([4], [1, 2, 5], 5),  # in the same way: 2 gives a wrong answer, and 4 an error
    ],
)
def test_the_first_simpler_case_that_fails_alike_is_shown(on: list[int], simpler: list[int], shown: int) -> None:
    """The story is that of one case, whose object has the first name; what came before has nothing to do with it."""
    _, record, _ = opened(LAYER)

    def check(length: int) -> None:
        x = np.arange(1.0, length + 1)
        assert_close(student.Layer(2.0).forward(x), expected=2 * x)

    with running(record) as student, pytest.raises((CheckFailed, Raised)):
        assert_each(check, on=on, simpler=simpler)

    lines = story(record)
    assert lines.startswith("layer = Layer(2.0); layer.forward(np.array([1.0, 2.0")
    assert lines.count("forward") == 1
    assert lines.count(", ") == shown - 1


def test_simpler_cases_decide_nothing() -> None:
    """Where all cases hold, simpler ones are not asked; and after a failure, what was found right is as before."""
    _, record, _ = opened(LAYER)
    asked = []

    def check(length: int) -> None:
        asked.append(length)
        assert_close(student.Layer(2.0).forward(np.ones(length)), expected=np.full(length, 2.0))

    with running(record) as student:
        assert_each(check, on=[1, 3], simpler=[2])
        verified = record.verified_up_to
        with pytest.raises(CheckFailed):
            assert_each(check, on=[2], simpler=[1, 3])

    assert asked == [1, 3, 2, 1, 3]
    assert record.verified_up_to == verified


def test_of_a_dict_the_first_entry_that_differs_is_shown() -> None:
    """In the order of what is expected, and with the reason where there is more to say than both values do."""
    expected = {"W1": np.array([1.0]), "b1": np.array([2.0]), "W2": np.array([3.0, 4.0])}

    wrong = failure(lambda: assert_close({**expected, "W2": np.zeros(2), "b1": np.zeros(1)}, expected=expected))
    long = failure(lambda: assert_close({**expected, "W2": np.zeros(2)}, expected=expected))
    other = failure(lambda: assert_close({"W1": 1.0}, expected=expected))

    assert wrong == ("", "{'b1': np.array([0.0])}", "{'b1': np.array([2.0])}")
    assert long[0] == "For 'W2': At index [0]: 0.0 instead of 3.0."
    assert other[0].startswith("The keys should be")
