from __future__ import annotations

import asyncio
import copy
import io
import math
import pickle
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from grader.model.errors import AuthorError, Missing, Raised
from grader.protocol.refs import Function, Handle, Ref
from grader.testing.formatting import LeftOut, footprint
from grader.testing.proxy import Definition, Proxy, keep, sendable, value
from grader.testing.recording import LARGEST_RECORD, Call, Record, record_of, running, settle
from grader.testing.snippet import story
from tests.testing.plain_border import PlainBorder, opened
from tests.testing.programs import PROGRAM


def test_building_a_place_sends_nothing() -> None:
    """Attributes, items and the text of a place cross nothing and are not recorded."""
    student, record, border = opened(PROGRAM)

    place = student.net.params["W1"][0, 1].T

    assert sendable(place).text == "net.params['W1'][0, 1].T"
    assert sendable(student) == Ref(0)
    assert border.asked == 0
    assert record.calls == []


async def awaited(place: Any) -> Any:
    """Wait for a place."""
    return await place


def entered(place: Any) -> None:
    """Enter a place."""
    with place:
        pytest.fail("it was entered")


CONVERSIONS: dict[str, Callable[[Any], Any]] = {
    "bool": bool,
    "not": lambda place: not place,
    "and": lambda place: place and 1,
    "if": lambda place: 1 if place else 0,
    "len": len,
    "iter": iter,
    "list": list,
    "unpacking": lambda place: [*place],
    "for": lambda place: [x for x in place],  # noqa: C416 - a loop is what is tried
    "in": lambda place: 1.0 in place,
    "in a list": lambda place: place in [1.0],
    "hash": hash,
    "in a set": lambda place: {place},
    "float": float,
    "int": int,
    "complex": complex,
    "as an index": lambda place: [1, 2][place],
    "range": range,
    "sum": sum,
    "sorted": sorted,
    "abs": abs,
    "math": math.sqrt,
    "==": lambda place: place == 1.0,
    "== None": lambda place: place == None,  # noqa: E711 - what is tried
    "== itself": lambda place: place == place,
    "1.0 ==": lambda place: 1.0 == place,  # noqa: SIM300 - what is tried
    "!=": lambda place: place != 1.0,
    "<": lambda place: place < 1.0,
    "<=": lambda place: place <= 1.0,
    ">": lambda place: place > 1.0,
    ">=": lambda place: place >= 1.0,
    "1.0 <": lambda place: 1.0 < place,  # noqa: SIM300 - what is tried
    "chained": lambda place: 0.0 < place < 1.0,
    "+": lambda place: place + 1.0,
    "1.0 +": lambda place: 1.0 + place,
    "-": lambda place: place - 1.0,
    "1.0 -": lambda place: 1.0 - place,
    "*": lambda place: place * 2.0,
    "2.0 *": lambda place: 2.0 * place,
    "/": lambda place: place / 2.0,
    "1.0 /": lambda place: 1.0 / place,
    "@": lambda place: place @ np.ones(2),
    "array @": lambda place: np.ones(2) @ place,
    "**": lambda place: place**2,
    "minus": lambda place: -place,
    "asarray": np.asarray,
    "array of": lambda place: np.array([place]),
    "array +": lambda place: np.ones(2) + place,
    "array ==": lambda place: np.ones(2) == place,
    "np.float64 +": lambda place: np.float64(1.0) + place,
    "np.allclose": lambda place: np.allclose(place, 1.0),
    "approx": lambda place: place == pytest.approx(1.0),
    "assert": lambda place: pytest.fail("it was true") if place else None,
    "str": str,
    "repr": repr,
    "ascii": ascii,
    "f-string": lambda place: f"{place}",
    "repr in an f-string": lambda place: f"{place!r}",
    "formatted": lambda place: f"{place:.2f}",
    "str.format": "{:>5}".format,
    "%": lambda place: "%s" % place,  # noqa: UP031 - what is tried
    "print": lambda place: print(place, file=io.StringIO()),
    "bytes": bytes,
    "dir": dir,
    "isinstance": lambda place: isinstance(place, float),
    "isinstance of an abstract class": lambda place: isinstance(place, Sequence),
    "isinstance of it": lambda place: isinstance(1.0, place),
    "__class__": lambda place: place.__class__,
    "set class": lambda place: setattr(place, "__class__", Proxy),
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "deepcopy in a list": lambda place: copy.deepcopy([place]),
    "pickle": pickle.dumps,
    "next": next,
    "reversed": reversed,
    "await": lambda place: asyncio.run(awaited(place)),
    "with": entered,
    "divmod": lambda place: divmod(place, 2),
    "//": lambda place: place // 2,
    "1 //": lambda place: 1 // place,
    "shift": lambda place: 1 << place,
    "xor": lambda place: place ^ 1,
    "1 &": lambda place: 1 & place,
    "not in": lambda place: 1.0 not in place,
    "floor": math.floor,
    "round": round,
    "del an attribute": lambda place: delattr(place, "weight"),
    "del an item": lambda place: place.__delitem__(0),
    "path": Path,
    "open": open,
    "sizeof": sys.getsizeof,
    "np.isfinite": np.isfinite,
    "np.shape": np.shape,
    "np.asarray of float": lambda place: np.asarray(place, dtype=float),
    "np.isscalar": np.isscalar,
}


@pytest.mark.parametrize("name", CONVERSIONS)
def test_an_implicit_conversion_is_refused(name: str) -> None:
    """Using a place as if it were its value is an author's error, which names the place and sends nothing."""
    student, _, border = opened(PROGRAM)

    with pytest.raises(AuthorError, match=r"write value\(net\.loss\)"):
        CONVERSIONS[name](student.net.loss)

    assert border.asked == 0


def test_adding_in_place_is_refused() -> None:
    """``student.rate += 1`` reads a place as a value, so it is an author's error."""
    student, _, border = opened(PROGRAM)

    with pytest.raises(AuthorError):
        student.rate += 1

    assert border.asked == 0


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_place_is_not_pickled(protocol: int) -> None:
    """A place cannot be stored, in any of pickle's forms."""
    with pytest.raises(AuthorError):
        pickle.dumps(opened(PROGRAM)[0].rate, protocol)


NAMES = sorted({name for kind in (object, type, float, list, dict, np.ndarray, type(len), Proxy) for name in dir(kind)})


@pytest.mark.parametrize("name", [*NAMES, "_record", "_ref", "__array_interface__", "__wrapped__", "__self__"])
def test_no_name_is_a_place_s_own(name: str) -> None:
    """Whatever name is asked for, a place has none of its own: it is a place in the learner's program, or refused."""
    student, _, border = opened(PROGRAM)

    try:
        there = getattr(student.double, name)
    except AuthorError:
        assert name.startswith("__")
    else:
        assert type(there) is Proxy
        assert sendable(there) == Ref(0, ((".", "double"), (".", name)), f"double.{name}")
    assert border.asked == 0


def test_a_docstring_is_the_learner_s() -> None:
    """What describes a function can be fetched, whether it is there or not, and is no condition by itself."""
    student, _, _ = opened(PROGRAM)

    assert value(student.pair.__doc__) == "Two layers."
    assert value(student.double.__doc__) is None
    assert value((student.pair.__name__, student.MulLayer.backward.__qualname__)) == ("pair", "MulLayer.backward")
    assert value(student.double.__code__.co_argcount) == 1
    assert value(vars(student.double)) == {}
    with pytest.raises(AuthorError, match=r"write value\(double\.__doc__\)"):
        bool(student.double.__doc__)
    with pytest.raises(Missing):
        value(student.rate.__name__)


def test_a_name_that_looks_like_ours_is_the_learner_s() -> None:
    """A learner's attribute of any name is called, read and assigned to."""
    student, record, _ = opened("class A:\n  _ref = 1\n  __x = 2\n  def _record(self): return 3\na = A()")

    student.a._ref = 4

    assert value(student.a._ref) == 4
    assert student.a._record() == 3
    assert value(student.a._A__x) == 2
    assert record_of(student.a._record) is record


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


def test_an_object_stays_there_and_has_a_name() -> None:
    """A call that returns an object gives a place, named after the object's class."""
    student, record, _ = opened(PROGRAM)

    layer = student.MulLayer(scale=10.0)

    assert type(layer) is Proxy
    assert sendable(layer) == Ref(1, (), "layer")
    assert record.calls[0].answer == Ref(1, (), "layer")
    assert layer.forward(3.0, 4.0) == 120.0
    assert layer.backward(2.0) == (8.0, 6.0)


@pytest.mark.parametrize(
    ("labels", "names"),
    [
        (["MulLayer", "MulLayer", "AddLayer"], ["layer", "layer2", "layer3"]),
        (["ndarray", "ndarray", "float", "ndarray"], ["x", "x2", "float", "x3"]),
        (["TwoLayerNet", "Relu", "ReLU", "MLP", "HTTPServer"], ["net", "relu", "lu", "mlp", "server"]),
        (["my_layer", "Affine", "가중치", "_"], ["layer", "affine", "it", "it2"]),
    ],
)
def test_objects_are_named_after_their_class(labels: list[str], names: list[str]) -> None:
    """An object is called the last word of its class, counted from the second on; an array is ``x``."""
    _, record, _ = opened(PROGRAM)

    assert [record.name(label) for label in labels] == names


def test_the_value_at_a_place_is_fetched() -> None:
    """``value`` crosses once for a place, through attributes and items, and gives a plain value."""
    student, record, border = opened(PROGRAM)

    number = value(student.table["W1"][1, 0])

    assert number == 3.0
    assert type(number) is np.float64
    assert border.asked == 1
    assert [(call.verb, call.place.text) for call in record.calls] == [("fetch", "table['W1'][1, 0]")]


def test_objects_within_an_answer_are_places() -> None:
    """Objects in a tuple, list or dict that a call returned can be used, and what else is in it is as it was."""
    student, record, _ = opened(PROGRAM)

    first, second = student.pair()
    table = student.in_dict()
    deep = student.within()

    assert first.forward(3.0, 4.0) == 12.0
    assert first.backward(2.0) == (8.0, 6.0)
    assert value(second.scale) == 1.0
    assert (table["rate"], table[3]) == (0.1, [None, "text", 0.5])
    assert table["first"].forward(1.0, 2.0) == 2.0
    assert student.count([first, second, table["first"]]) == 3
    assert deep["losses"].tolist() == [3.0, 1.0]
    assert type(deep["all"][1]) is tuple
    assert sendable(deep["all"][1][0]) == Ref(4, (), "answer3['all'][1][0]")
    assert record.calls[0].answer == (Ref(1, (), "answer[0]"), Ref(2, (), "answer[1]"))
    assert record.function_of(record.calls[3]) == "MulLayer.forward"
    assert value((first, {"b": second.scale})) == (Handle(5, "MulLayer"), {"b": 1.0})


def test_many_objects_under_a_long_key_have_short_names() -> None:
    """What a learner's answer costs here does not grow with the way to the objects in it."""
    student, record, _ = opened("class A: pass\ndef many(): return {'k' * 100_000: [A() for _ in range(1000)]}")

    student.many()

    (refs,) = record.calls[0].answer.values()
    assert len(refs) == 1000
    assert max(len(ref.text) for ref in refs) < 150


def test_an_object_that_is_fetched_is_a_handle() -> None:
    """``value`` of an object, which cannot cross, is its number and its class."""
    student, _, _ = opened(PROGRAM)

    assert value(student.MulLayer()) == Handle(2, "MulLayer")


@pytest.mark.parametrize("plain", [None, 2.0, "text", np.ones(2), {1}], ids=repr)
def test_the_value_of_a_plain_value_is_itself(plain: Any) -> None:
    """``value`` returns what is no place as it is."""
    assert value(plain) is plain


def test_the_values_of_several_places_are_fetched() -> None:
    """``value`` of a tuple or a list fetches each place in it."""
    student, record, _ = opened(PROGRAM)
    layer = student.MulLayer()
    layer.forward(3.0, 4.0)

    assert value((layer.scale, 7, [layer.inputs])) == (1.0, 7, [(3.0, 4.0)])
    assert [call.verb for call in record.calls].count("fetch") == 2


def test_a_name_and_an_attribute_can_be_assigned() -> None:
    """Assigning to a name of the program or to an attribute crosses, and changes what the program then does."""
    student, record, _ = opened(PROGRAM)
    layer = student.MulLayer()

    layer.scale = 10.0
    student.double = student.count

    assert layer.forward(3.0, 4.0) == 120.0
    assert student.double([7, 8, 9]) == 3
    count = Ref(0, ((".", "count"),), "count")
    assert record.calls[1:3] == [
        Call("set", Ref(1, ((".", "scale"),), "layer.scale"), (10.0,)),
        Call("set", Ref(0, ((".", "double"),), "double"), (count,)),
    ]


def test_an_item_can_be_assigned() -> None:
    """Assigning to an item crosses, and changes the learner's own dict, list or array."""
    student, record, _ = opened(PROGRAM)

    student.table["sizes"] = [5]
    student.table["W1"][0, 1] = 7.0

    assert [(call.verb, call.place.text, call.args) for call in record.calls] == [
        ("set", "table['sizes']", ([5],)),
        ("set", "table['W1'][0, 1]", (7.0,)),
    ]
    assert value(student.table["sizes"]) == [5]
    assert value(student.table["W1"]).tolist() == [[1.0, 7.0], [3.0, 4.0]]


def test_places_cross_as_refs_at_any_depth() -> None:
    """A place among the arguments, in a list, tuple or dict or by keyword, is the learner's own object over there."""
    student, record, _ = opened(PROGRAM)
    layer = student.MulLayer()
    net = student.TwoLayerNet(layer)
    ref = Ref(1, (), "layer")

    sizes = [student.count([layer, (layer, {"last": layer})]), student.count(layers={"first": layer})]

    assert sizes == [2, 1]
    assert net.forward(3.0) == 6.0
    assert value(layer.inputs) == (3.0, 2.0)
    assert record.calls[1].args == (ref,)
    assert record.calls[2].args == ([ref, (ref, {"last": ref})],)
    assert record.calls[3].kwargs == (("layers", {"first": ref}),)


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


def test_what_the_program_does_to_an_argument_stays_there() -> None:
    """A learner's function that changes its argument changes neither the author's array nor the record."""
    student, record, _ = opened(PROGRAM)
    array = np.ones(2)

    student.spoil(array)

    assert array.tolist() == [1.0, 1.0]
    assert record.calls[0].args[0].tolist() == [1.0, 1.0]


def test_a_function_crosses_as_its_source() -> None:
    """A Definition can be called here, and crosses as the text that is compiled over there."""
    student, record, _ = opened(PROGRAM)
    square = Definition("lambda x: np.sum(x ** 2)")

    answer = student.apply(square, np.array([3.0, 4.0]))

    assert answer == square(np.array([3.0, 4.0])) == 25.0
    assert record.calls[0].args[0] == Function("lambda x: np.sum(x ** 2)")


@pytest.mark.parametrize("argument", [object(), len, lambda x: x, Path(), range(3), [object()], {"a": object()}])
def test_what_cannot_cross_is_an_authors_error(argument: Any) -> None:
    """An argument that has no plain form is refused before anything is sent or written down."""
    student, record, border = opened(PROGRAM)

    with pytest.raises(AuthorError, match="cannot cross"):
        student.count(argument)
    with pytest.raises(AuthorError, match="cannot cross"):
        student.count(layers=argument)

    assert border.asked == 0
    assert record.calls == []


def test_a_call_that_raises_is_written_down() -> None:
    """A call without an answer is in the record, with None for the answer."""
    student, record, _ = opened(PROGRAM)

    with pytest.raises(Raised) as caught:
        student.fail("too small")

    assert (caught.value.kind, caught.value.message) == ("ValueError", "too small")
    assert record.calls == [Call("call", Ref(0, ((".", "fail"),), "fail"), ("too small",), (), caught.value)]


def test_a_name_that_is_missing_is_missed_at_the_call() -> None:
    """Naming what the program does not define is no error; calling or fetching it is."""
    student, _, _ = opened(PROGRAM)
    place = student.tripel

    with pytest.raises(Missing, match="tripel"):
        place(1.0)
    with pytest.raises(Missing, match="tripel"):
        value(place)


def test_a_kept_array_shows_what_was_done_to_it() -> None:
    """``keep`` puts a copy on the learner's side, named ``x``, and ``value`` shows it as it is now."""
    student, record, _ = opened(PROGRAM)
    array = np.ones(2)

    kept = keep(student, array)
    array[1] = 5.0
    student.spoil(kept)

    assert sendable(kept).text == "x"
    assert value(kept).tolist() == [99.0, 1.0]
    assert array.tolist() == [1.0, 5.0]
    assert [call.verb for call in record.calls] == ["keep", "call", "fetch"]
    assert record.calls[0].args[0].tolist() == [1.0, 1.0]


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


@pytest.mark.parametrize("name", ["large", "views", "texts", "numbers", "table", "nets"])
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
    assert "answer2[1].forward([answer[0], <array of shape (400000,): 1.0, 1.0, 1.0, 1.0, …>], key={" in stories[0]


def test_a_small_record_keeps_everything() -> None:
    """Usual answers are kept as they are, and so is what comes after one that was too large."""
    student, record, _ = opened(LARGE + "def small(x): return x")
    x = np.arange(1000.0)

    student.small(x)
    student.large()
    student.small([x, "text"])

    assert record.calls[0].answer.tolist() == record.calls[0].args[0].tolist() == x.tolist()
    assert record.calls[1].answer == LeftOut("<array of shape (400000,): 1.0, 1.0, 1.0, 1.0, …>")
    assert record.calls[2].answer[1] == "text"


def test_a_plain_student_keeps_a_copy() -> None:
    """Where the student is no place, ``keep`` returns a deep copy."""
    original = {"W": np.ones(2)}

    kept = keep(object(), original)
    kept["W"][0] = 9.0

    assert original["W"].tolist() == [1.0, 1.0]


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
