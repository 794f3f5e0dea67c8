from __future__ import annotations

import ast
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.model.errors import Raised
from grader.protocol.refs import Function
from grader.testing.proxy import keep, sendable, value
from grader.testing.snippet import MOST_CALLS, story
from tests.properties import law
from tests.testing.plain_border import opened
from tests.testing.programs import PROGRAM


def pasted(lines: str) -> Any:
    """Run a story as a learner would, below the program, and return what its last line gives."""
    namespace: dict[str, Any] = {}
    exec(PROGRAM, namespace)
    tree = ast.parse(lines.replace("; ", "\n"))
    last = tree.body.pop()
    assert isinstance(last, ast.Expr)
    exec(compile(tree, "story", "exec"), namespace)
    return eval(compile(ast.Expression(last.value), "story", "eval"), namespace)


def test_a_story_is_what_was_called() -> None:
    """The calls of a check are told as lines, with the objects by their names."""
    student, record, _ = opened(PROGRAM)
    layer = student.MulLayer()
    layer.forward(3.0, 4.0)
    layer.backward(2.0)

    assert story(record) == "layer = MulLayer(); layer.forward(3.0, 4.0); layer.backward(2.0)"
    assert pasted(story(record)) == (8.0, 6.0)


@pytest.mark.parametrize(
    ("function", "ways", "lines"),
    [
        ("pair", [[0], [1]], "answer = pair(); answer[0].forward(3.0, 4.0); answer[1].forward(3.0, 4.0)"),
        ("in_dict", [["first"]], "answer = in_dict(); answer['first'].forward(3.0, 4.0)"),
        ("within", [["all", 1, 0], [1]], "answer = within(); answer['all'][1][0].forward(3.0, 4.0)"),
    ],
)
def test_objects_that_come_within_others_have_names(function: str, ways: list[list[Any]], lines: str) -> None:
    """An object in a tuple, list or dict that a function returned is told by the way to it, which can be pasted."""
    student, record, _ = opened(PROGRAM)
    answer = getattr(student, function)()
    for way in ways if function != "within" else ways[:1]:
        layer = answer
        for key in way:
            layer = layer[key]
        layer.forward(3.0, 4.0)

    assert story(record) == lines
    assert pasted(story(record)) == 12.0
    getattr(student, function)()
    assert story(record).startswith("answer = ")
    assert story(record).endswith(f"answer2 = {function}()")


def test_an_object_within_another_answer_is_met_later() -> None:
    """Of what was found right, the call that returned an object is told where a later call is about the object."""
    student, record, _ = opened(PROGRAM)
    first, _second = student.pair()
    student.pair()
    student.double(1.0)
    record.mark_verified()
    first.forward(2.0, 3.0)

    assert story(record) == "answer = pair(); answer[0].forward(2.0, 3.0)"


def test_every_kind_of_crossing_has_its_line() -> None:
    """Keywords, assignments, kept arrays, functions, objects as arguments and values looked at are told as Python."""
    student, record, _ = opened(PROGRAM)
    layer = student.MulLayer(scale=10.0)
    layer.scale = 0.5
    student.table["sizes"] = [4]
    x = keep(student, np.array([3.0, 4.0]))
    student.apply(Function("lambda x: x.sum()"), x)
    student.apply(student.double, x=x)
    student.count([layer, x])
    value(student.table["W1"][0, 1])

    assert story(record).split("; ") == [
        "layer = MulLayer(scale=10.0)",
        "layer.scale = 0.5",
        "table['sizes'] = [4]",
        "x = np.array([3.0, 4.0])",
        "apply(lambda x: x.sum(), x)",
        "apply(double, x=x)",
        "count([layer, x])",
        "table['W1'][0, 1]",
    ]
    assert pasted(story(record)) == 2.0


def test_numbers_are_told_with_all_their_digits() -> None:
    """An argument can be pasted without losing a digit."""
    student, record, _ = opened(PROGRAM)
    student.double(1 / 3)

    assert story(record) == "double(0.3333333333333333)"


def test_nothing_called_is_no_story() -> None:
    """A check that called nothing has an empty story."""
    _, record, _ = opened(PROGRAM)

    assert story(record) == ""


def test_a_call_without_an_answer_is_told() -> None:
    """The call that raised is the end of the story."""
    student, record, _ = opened(PROGRAM)
    layer = student.MulLayer()
    with pytest.raises(Raised):
        layer.backward(1.0)

    assert story(record) == "layer = MulLayer(); layer.backward(1.0)"


def test_what_was_found_right_is_left_out() -> None:
    """Calls before the last assertion that held are not told, when they have nothing to do with those after it."""
    student, record, _ = opened(PROGRAM)
    student.double(1.0)
    other = student.MulLayer()
    other.forward(1.0, 2.0)
    record.mark_verified()
    student.double(2.0)

    assert story(record) == "double(2.0)"


def test_what_made_the_objects_is_told() -> None:
    """Settled calls that made an object of the story, or that it was used in, are told all the same, in order."""
    student, record, _ = opened(PROGRAM)
    layer, other = student.MulLayer(), student.MulLayer()
    layer.forward(3.0, 4.0)
    other.forward(5.0, 6.0)
    student.double(1.0)
    value(layer.inputs)
    record.mark_verified()
    layer.backward(2.0)

    assert story(record) == "layer = MulLayer(); layer.forward(3.0, 4.0); layer.backward(2.0)"


def test_what_met_the_objects_is_told() -> None:
    """Objects that met those of the story in a verified_up_to call are told too, with what made them."""
    student, record, _ = opened(PROGRAM)
    layer, stranger = student.MulLayer(), student.MulLayer()
    net = student.TwoLayerNet()
    net.add(layer)
    stranger.forward(1.0, 1.0)
    record.mark_verified()
    net.forward(3.0)

    assert story(record) == "layer = MulLayer(); net = TwoLayerNet(); net.add(layer); net.forward(3.0)"
    assert pasted(story(record)) == 6.0


def test_objects_within_lists_are_met_too() -> None:
    """An object in a list or tuple of arguments, or given by keyword, belongs to the story."""
    student, record, _ = opened(PROGRAM)
    layer, layer2, layer3 = student.MulLayer(), student.MulLayer(scale=2.0), student.MulLayer(scale=3.0)
    student.double(1.0)
    record.mark_verified()
    student.count(layers=[layer, (layer3,)])

    assert story(record) == "layer = MulLayer(); layer3 = MulLayer(scale=3.0); count(layers=[layer, (layer3,)])"
    assert sendable(layer2).text == "layer2"


def test_a_settled_assignment_is_told() -> None:
    """A name of the program that the test replaced is told, because every later call may depend on it."""
    student, record, _ = opened(PROGRAM)
    student.double = student.count
    student.MulLayer()
    record.mark_verified()
    student.double([7, 8, 9])

    assert story(record) == "double = count; double([7, 8, 9])"
    assert pasted(story(record)) == 3


def test_the_last_call_is_told_when_all_are_settled() -> None:
    """A failure after the last call was verified_up_to is still about that call."""
    student, record, _ = opened(PROGRAM)
    student.double(1.0)
    student.double(2.0)
    record.mark_verified()

    assert story(record) == "double(2.0)"


@pytest.mark.parametrize("calls", [MOST_CALLS - 1, MOST_CALLS])
def test_twelve_calls_are_told_in_full(calls: int) -> None:
    """Up to twelve calls are all told."""
    student, record, _ = opened(PROGRAM)
    for n in range(calls):
        student.double(n)

    assert story(record) == "; ".join(f"double({n})" for n in range(calls))


@pytest.mark.parametrize("calls", [MOST_CALLS + 1, 100])
def test_more_calls_are_shortened(calls: int) -> None:
    """Of more than twelve calls the first three and the last eight are told, and that there were others."""
    student, record, _ = opened(PROGRAM)
    for n in range(calls):
        student.double(n)

    numbers = [0, 1, 2, *range(calls - 8, calls)]
    told = [f"double({n})" for n in numbers]
    assert story(record) == "; ".join([*told[:3], "…", *told[3:]])


numbers = st.floats(allow_nan=False, allow_infinity=False) | st.integers(-99, 99)
lines = st.tuples(st.sampled_from(["make", "forward", "forward", "scale", "settle"]), st.integers(0, 2), numbers)


@law
@given(st.lists(lines, max_size=9), numbers)
def test_a_story_answers_as_the_check_was_answered(lines: list[tuple[str, int, float]], last: float) -> None:
    """Pasting what is told, without what is left out, gives the answer that the last call gave."""
    student, record, _ = opened(PROGRAM)
    layers = [student.MulLayer()]
    for verb, which, number in lines:
        layer = layers[which % len(layers)]
        match verb:
            case "make":
                layers.append(student.MulLayer(number))
            case "forward":
                layer.forward(number, 2)
            case "scale":
                layer.scale = number
            case "settle":
                record.mark_verified()
    layers[-1].forward(last, 3.0)
    answer = layers[-1].backward(last)

    assert repr(pasted(story(record))) == repr(answer)
