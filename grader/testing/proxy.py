"""What a hidden test holds of a learner's program: places in it.

A ``Proxy`` says where something is; building one (``student.MulLayer``, ``net.params["W1"][0, 1]``) sends nothing. A
call, ``value(place)``, an assignment and ``keep`` cross the process border, and each crossing is recorded. Any implicit
conversion of a place is refused, because ``assert layer.flag`` would be a check that cannot fail: a place answers
nothing by itself. Of Python's own names it has those that say what something is, such as ``__doc__``, and these are
places, too; the others, by which Python and libraries look into an object, are refused.
"""

from __future__ import annotations

import copy
import operator
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NoReturn, Protocol

import numpy as np

from grader.model.errors import AuthorError, StudentFailure
from grader.protocol import spelled, tables
from grader.protocol.refs import ATTRIBUTE, ITEM, Function, Ref

Arguments = tuple[Any, ...]
Request = tuple[str, Ref, Arguments]
"""A verb, a place and what goes with it."""
Answers = Generator[Any, None, None]
"""Answers in turn; where there was none, the StudentFailure that came instead."""


class Recorder(Protocol):
    """What a proxy sends its requests through, so that they are recorded."""

    def cross(self, verb: str, place: Ref, args: Arguments = (), kwargs: dict[str, Any] | None = None) -> Any:
        """Send one request, and return the answer."""

    def cross_each(self, requests: Iterable[Request]) -> Answers:
        """Send several requests, and yield the answer to each."""


DESCRIBING = frozenset(
    {"__annotations__", "__code__", "__defaults__", "__dict__", "__doc__", "__func__", "__init__", "__kwdefaults__"}
    | {"__module__", "__name__", "__qualname__", "__version__"}
)


def _refuse(place: Proxy, *_: object) -> NoReturn:
    raise AuthorError(f"write value({place_of(place).text or 'student'}): it is still in the learner's process")


class Proxy:
    """Somewhere in the learner's program. It can be called, read with ``value``, assigned to, and passed back."""

    __slots__ = ("_recorder", "_ref")

    def __init__(self, recorder: Recorder, ref: Ref) -> None:
        object.__setattr__(self, "_recorder", recorder)
        object.__setattr__(self, "_ref", ref)

    def __getattribute__(self, name: str) -> Proxy:
        if name.startswith("__") and name.endswith("__") and name not in DESCRIBING:
            _refuse(self)
        return _within(self, ATTRIBUTE, name, f".{name}")

    def __getitem__(self, key: Any) -> Proxy:
        key = sendable(key)
        shown = ", ".join(map(repr, key)) if isinstance(key, tuple) else repr(key)
        return _within(self, ITEM, key, f"[{shown}]")

    def __setattr__(self, name: str, new: Any) -> None:
        recorder_of(self).cross("set", place_of(getattr(self, name)), (new,))

    def __setitem__(self, key: Any, new: Any) -> None:
        recorder_of(self).cross("set", place_of(self[key]), (new,))

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Call the learner's function or class that this proxy stands for, and return the answer."""
        return recorder_of(self).cross("call", place_of(self), args, kwargs)

    __bool__ = __len__ = __length_hint__ = __iter__ = __next__ = __reversed__ = __contains__ = __hash__ = _refuse
    __float__ = __int__ = __index__ = __complex__ = __trunc__ = __floor__ = __ceil__ = __round__ = _refuse
    __repr__ = __str__ = __format__ = __bytes__ = __fspath__ = __buffer__ = __dir__ = __sizeof__ = _refuse
    __eq__ = __ne__ = __lt__ = __gt__ = __le__ = __ge__ = __instancecheck__ = __subclasscheck__ = _refuse
    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = _refuse
    __floordiv__ = __rfloordiv__ = __mod__ = __rmod__ = __divmod__ = __rdivmod__ = __pow__ = __rpow__ = _refuse
    __matmul__ = __rmatmul__ = __lshift__ = __rlshift__ = __rshift__ = __rrshift__ = _refuse
    __and__ = __rand__ = __or__ = __ror__ = __xor__ = __rxor__ = __invert__ = __neg__ = __pos__ = __abs__ = _refuse
    __array__ = __array_function__ = __array_ufunc__ = __copy__ = __deepcopy__ = __reduce_ex__ = _refuse
    __enter__ = __exit__ = __aenter__ = __aexit__ = __await__ = __aiter__ = __anext__ = _refuse
    __delattr__ = __delitem__ = _refuse


def recorder_of(place: Proxy) -> Recorder:
    """Return the recorder through which a proxy sends its requests."""
    recorder: Recorder = object.__getattribute__(place, "_recorder")
    return recorder


def place_of(place: Proxy) -> Ref:
    """Return where a proxy's place is."""
    ref: Ref = object.__getattribute__(place, "_ref")
    return ref


def attribute(place: Any, name: str) -> Any:
    """Return an attribute by its name: also such as Python itself asks for, as ``attribute(stack, "__len__")()``."""
    return _within(place, ATTRIBUTE, name, f".{name}") if isinstance(place, Proxy) else getattr(place, name)


def _within(place: Proxy, kind: str, key: Any, text: str) -> Proxy:
    """Return a proxy of an attribute or an item of what another proxy stands for."""
    ref = place_of(place)
    return Proxy(recorder_of(place), Ref(ref.root, (*ref.steps, (kind, key)), (ref.text + text).lstrip(".")))


def sendable(value: Any) -> Any:
    """Return a plain copy of an argument, with Refs in place of proxies (AuthorError when it cannot be sent)."""
    match value:
        case Proxy():
            return place_of(value)
        case np.ndarray():
            return value.copy()
        case np.str_() | np.bytes_():
            return value.item()
        case list() | tuple():
            return type(value)(sendable(v) for v in value)
        case dict():
            return {sendable(key): sendable(v) for key, v in value.items()}
        case set() | frozenset():
            return type(value)(map(sendable, value))
        case None | bool() | int() | float() | complex() | str() | bytes() | np.generic():
            return copy.copy(value)
        case Function() | tables.Table():
            return value
        case _ if type(value) in spelled.KINDS:
            return value
        case _ if tables.is_table(value):
            return tables.of(value)
        case _:
            raise AuthorError(f"a {type(value).__name__} cannot cross to the learner's process")


def value(place: Any) -> Any:
    """Return the plain value of a proxy, also in a list, tuple or dict; anything else is returned as it is."""
    if isinstance(place, Proxy):
        return recorder_of(place).cross("fetch", place_of(place))
    if type(place) in (tuple, list):
        return type(place)(value(part) for part in place)
    if type(place) is dict:
        return {key: value(part) for key, part in place.items()}
    return place


def each_answer(place: Any, cases: Iterable[Arguments]) -> Answers:
    """Return a generator of a function's answer to each case; close it when not all are taken."""
    if isinstance(place, Proxy):
        return recorder_of(place).cross_each(("call", place_of(place), case) for case in cases)
    return (place(*case) for case in cases)


@dataclass(frozen=True, slots=True)
class Step:
    """A call of something, or an assignment to an item of it, that was not made yet."""

    verb: str
    of: Any
    args: Arguments

    def request(self) -> Request:
        """Return the step as the request that is sent."""
        if self.verb == "call":
            return "call", place_of(self.of), self.args
        key, new = self.args
        return "set", place_of(self.of[key]), (new,)

    def make(self) -> Any:
        """Call or assign in this process, where ``of`` is a plain object and no proxy."""
        return self.of(*self.args) if self.verb == "call" else operator.setitem(self.of, *self.args)


def calling(function: Any, *args: Any) -> Step:
    """Return the step of calling a function."""
    return Step("call", function, args)


def setting(of: Any, key: Any, new: Any) -> Step:
    """Return the step of assigning to an item, as in ``of[key] = new``."""
    return Step("set", of, (key, new))


def each_step(steps: Sequence[Step]) -> Answers:
    """Take some steps at once, and yield the answer to each in turn."""
    if isinstance(steps[0].of, Proxy):
        return recorder_of(steps[0].of).cross_each(step.request() for step in steps)
    return (step.make() for step in steps)


def given(answer: Any) -> Any:
    """Return the plain value of what ``each_answer`` yields (StudentFailure where there is none)."""
    if issubclass(type(answer), StudentFailure):  # of a place, isinstance would ask the learner's process
        raise answer
    return value(answer)


def choice(place: Any) -> Any:
    """Return the plain value at a place that is the learner's to choose, such as the weights a network starts with.

    It is no answer that could be right or wrong; a known mistake is compared with the learner's program from there.
    """
    return recorder_of(place).cross("choose", place_of(place)) if isinstance(place, Proxy) else place


def keep(student: Any, plain: Any) -> Any:
    """Put a copy of a plain value on the learner's side, so that ``value`` shows later whether it was changed."""
    if isinstance(student, Proxy):
        return recorder_of(student).cross("keep", place_of(student), (plain,))
    return copy.deepcopy(plain)
