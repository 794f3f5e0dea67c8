"""Places in a learner's program: what they send, and what is refused before anything is sent."""

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

from grader.model.errors import AuthorError, Missing
from grader.protocol.refs import Function, Handle, Ref
from grader.testing.proxy import Proxy, keep, sendable, value
from grader.testing.recording import Call, record_of
from tests.testing.plain_border import opened
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


def test_an_object_stays_there_and_has_a_name() -> None:
    """A call that returns an object gives a place, named after the object's class."""
    student, record, _ = opened(PROGRAM)

    layer = student.MulLayer(scale=10.0)

    assert type(layer) is Proxy
    assert sendable(layer) == Ref(1, (), "layer")
    assert record.calls[0].answer == Ref(1, (), "layer")
    assert layer.forward(3.0, 4.0) == 120.0
    assert layer.backward(2.0) == (8.0, 6.0)


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


def test_what_the_program_does_to_an_argument_stays_there() -> None:
    """A learner's function that changes its argument changes neither the author's array nor the record."""
    student, record, _ = opened(PROGRAM)
    array = np.ones(2)

    student.spoil(array)

    assert array.tolist() == [1.0, 1.0]
    assert record.calls[0].args[0].tolist() == [1.0, 1.0]


def test_a_function_crosses_as_its_source() -> None:
    """A Function can be called here, and crosses as the text that is compiled over there."""
    student, record, _ = opened(PROGRAM)
    square = Function("lambda x: np.sum(x ** 2)")

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


def test_a_plain_student_keeps_a_copy() -> None:
    """Where the student is no place, ``keep`` returns a deep copy."""
    original = {"W": np.ones(2)}

    kept = keep(object(), original)
    kept["W"][0] = 9.0

    assert original["W"].tolist() == [1.0, 1.0]
