"""The record of a check: what crossed, under which names, within a bound, and what was found right."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from grader.judging.formatting import LeftOut, footprint
from grader.model.errors import Raised
from grader.protocol.refs import Ref
from grader.testing.recording import LARGEST_RECORD, Call, Record, aside, record_of, running, settle
from grader.testing.snippet import story
from tests.testing.plain_border import PlainBorder, opened
from tests.testing.programs import PROGRAM


def test_a_call_crosses_and_is_written_down() -> None:
    """A call returns the plain answer, and the record holds place, arguments, keywords and answer."""
    student, record, border = opened(PROGRAM)

    answer = student.apply(x=2.0, f=student.double)

    double = Ref(0, ((".", "double"),), "double")
    assert answer == 4.0
    assert border.asked == 1
    assert record.calls == [
        Call("call", Ref(0, ((".", "apply"),), "apply"), (), (("x", 2.0), ("f", double)), 4.0),
    ]


@pytest.mark.parametrize(
    ("labels", "names"),
    [
        (["MulLayer", "MulLayer", "AddLayer"], ["layer", "layer2", "layer3"]),
        (["ndarray", "ndarray", "float", "ndarray"], ["x", "x2", "float_", "x3"]),
        (["list", "dict", "Class", "list"], ["list_", "dict_", "class_", "list_2"]),
        (["TwoLayerNet", "Relu", "ReLU", "MLP", "HTTPServer"], ["net", "relu", "lu", "mlp", "server"]),
        (["my_layer", "Affine", "가중치", "_"], ["layer", "affine", "it", "it2"]),
    ],
)
def test_objects_are_named_after_their_class(labels: list[str], names: list[str]) -> None:
    """An object is called the last word of its class, counted from the second on; an array is ``x``."""
    _, record, _ = opened(PROGRAM)

    assert [record.name(label) for label in labels] == names


def test_no_name_hides_one_of_the_program() -> None:
    """What the program itself defines keeps its name."""
    record = Record(PlainBorder(PROGRAM), taken={"layer", "x"})

    assert [record.name(label) for label in ("MulLayer", "ndarray", "Net")] == ["layer_", "x_", "net"]


def test_what_was_asked_aside_is_not_told() -> None:
    """Calls that only measure are in the record, but in no story, and none of them is what was called last."""
    _, record, _ = opened(PROGRAM)
    with running(record) as student:
        layer = student.MulLayer()
        with aside():
            layer.forward(1.0, 2.0)
            student.count([1, 2])
        layer.forward(3.0, 4.0)
        with aside():
            student.double(1.0)

    assert len(record.calls) == 5
    assert story(record) == "layer = MulLayer(); layer.forward(3.0, 4.0)"
    assert record.last_called() == "MulLayer.forward"


def test_what_was_asked_aside_is_about_the_call_before_it() -> None:
    """Where all that came after what was found right only measures, the last call before it is told."""
    _, record, _ = opened(PROGRAM)
    with running(record) as student:
        layer = student.MulLayer()
        layer.forward(3.0, 4.0)
        settle()
        with aside():
            student.double(1.0)

    assert story(record) == "layer = MulLayer(); layer.forward(3.0, 4.0)"


def test_a_call_that_failed_aside_is_told() -> None:
    """Where there is no answer, the call is what the failure is about."""
    _, record, _ = opened(PROGRAM)
    with running(record) as student, pytest.raises(Raised), aside():
        student.fail("too small")

    assert story(record) == "fail('too small')"


def test_many_objects_under_a_long_key_have_short_names() -> None:
    """What a learner's answer costs here does not grow with the way to the objects in it."""
    student, record, _ = opened("class A: pass\ndef many(): return {'k' * 100_000: [A() for _ in range(1000)]}")

    student.many()

    (refs,) = record.calls[0].answer.values()
    assert len(refs) == 1000
    assert max(len(ref.text) for ref in refs) < 150


def test_arguments_are_copied() -> None:
    """Changing an argument after the call changes nothing in the record."""
    student, record, _ = opened(PROGRAM)
    array, rows, words, table = np.ones(2), [[1.0]], {"a"}, {"W": [np.ones(1)]}

    student.count([array, rows], *[])
    student.count(layers=table)
    student.count(words)
    array[0], rows[0][0], table["W"][0][0] = 9.0, 9.0, 9.0
    words.add("b")

    (kept_array, kept_rows) = record.calls[0].args[0]
    assert kept_array.tolist() == [1.0, 1.0]
    assert kept_rows == [[1.0]]
    assert record.calls[1].kwargs[0][1]["W"][0].tolist() == [1.0]
    assert record.calls[2].args == ({"a"},)


def test_a_call_that_raises_is_written_down() -> None:
    """A call without an answer is in the record, with None for the answer."""
    student, record, _ = opened(PROGRAM)

    with pytest.raises(Raised) as caught:
        student.fail("too small")

    assert (caught.value.kind, caught.value.message) == ("ValueError", "too small")
    assert record.calls == [Call("call", Ref(0, ((".", "fail"),), "fail"), ("too small",), (), caught.value)]


LARGE = """
import numpy as np
class Net:
    def forward(self, *x, key=None): return np.ones(16_000)
def large(*x, more=None): return np.ones(400_000)
def views(*x, more=None): return [np.ones(100_000)[:50_000]] * 20
def texts(*x, more=None): return ["x" * 1000 + str(n) for n in range(400)]
def numbers(*x, more=None): return list(range(50_000))
def table(*x, more=None): return {str(n): np.ones(2000) for n in range(500)}
def nets(*x, more=None): return [Net() for _ in range(5000)]
def trained(*x): return Net(), np.ones(400_000)
def fail(*x, more=None): raise ValueError("x" * 300_000)
"""


@pytest.mark.parametrize(
    "name",
    ["large", "texts", *(pytest.param(name, marks=pytest.mark.long) for name in ("views", "numbers", "table", "nets"))],
)
def test_a_record_does_not_grow_beyond_its_bound(name: str) -> None:
    """Whatever a program answers, however often, and with its answers as arguments, its record stays small."""
    student, record, _ = opened(LARGE)
    function = getattr(student, name)

    for _ in range(12):
        answer = function()
        if name != "nets":
            function(answer, more=[answer])

    kept = [part for call in record.calls for part in (call.answer, call.args, call.kwargs)]
    assert not record.complete
    assert sum(footprint(part, 1 << 40) for part in kept) < 2 * LARGEST_RECORD


def test_failures_do_not_grow_a_record() -> None:
    """What a program says when it fails is kept within the same bound, and no frame of the check with it."""
    border = PlainBorder("")
    record = Record(border)

    def ask(*_request: Any) -> Any:
        answers = np.ones(1 << 20)
        raise Raised("ValueError", "x" * 300_000 + str(len(answers)))

    border.ask = ask  # type: ignore[assignment, method-assign]
    with running(record) as student:
        for _ in range(20):
            with pytest.raises(Raised):
                student.fail()

    kept = [call.answer for call in record.calls]
    assert sum(footprint(part, 1 << 40) for part in kept) < LARGEST_RECORD + 20 * 1000
    assert all(failure.__traceback__ is None for failure in kept if isinstance(failure, Raised))
    assert type(kept[0]) is Raised


def test_a_story_is_the_same_without_what_was_left_out() -> None:
    """What is too large to keep is told as it would be, and the objects in it are still told by their names."""
    stories = []
    for room in (1 << 40, LARGEST_RECORD, 0):
        student, record, _ = opened(LARGE)
        record.room = room
        net, losses = student.trained()
        nets = student.nets()
        net.forward(losses)
        record.mark_verified()
        nets[1].forward([net, losses], key={"net": nets[0], "x": "x" * 2000})
        stories.append(story(record))
        assert record.complete == (room == 1 << 40)

    assert stories[1:] == stories[:1] * 2
    assert stories[0].startswith("answer = trained(); answer2 = nets(); ")
    assert "answer2[1].forward([answer[0], <array of shape (400000,)>], key={" in stories[0]


def test_a_small_record_keeps_everything() -> None:
    """Usual answers are kept as they are, and so is what comes after one that was too large."""
    student, record, _ = opened(LARGE + "def small(x): return x")
    x = np.arange(1000.0)

    student.small(x)
    student.large()
    student.small([x, "text"])

    assert record.calls[0].answer.tolist() == record.calls[0].args[0].tolist() == x.tolist()
    assert record.calls[1].answer == LeftOut("<array of shape (400000,)>")
    assert record.calls[2].answer[1] == "text"


def test_an_assertion_settles_the_running_check() -> None:
    """``settle`` notes how many calls were made so far, in the record of the check that is running only."""
    _, first, _ = opened(PROGRAM)
    _, second, _ = opened(PROGRAM)
    with running(first) as student:
        student.double(1.0)
    with running(second) as student:
        student.double(1.0)
        student.double(2.0)

        settle()

    assert (first.verified_up_to, second.verified_up_to) == (0, 2)


def test_there_may_be_no_running_check() -> None:
    """Between checks, ``settle`` does nothing."""
    record = Record(PlainBorder(PROGRAM))
    with running(record) as student:
        student.double(1.0)

    settle()

    assert record.verified_up_to == 0


def test_a_place_knows_its_record() -> None:
    """``record_of`` gives the record of a place, and None for anything else."""
    student, record, _ = opened(PROGRAM)

    assert record_of(student.net.loss) is record
    assert record_of(len) is None
