"""A learner's object as a foreign test sees it: it does here what it does there, each time by asking.

An ordinary hidden test holds a ``Proxy``, which refuses whatever happens unasked. A foreign test was written for the
objects themselves, so here operators, ``len``, iteration and truth are asked for on the other side. What the learner's
own ``==`` and the like have judged is written into the record.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, TypeVar

from grader.protocol.refs import ATTRIBUTE, Ref
from grader.testing.foreign.looking import BINARY, COMPARING, UNARY, Kind
from grader.testing.foreign.raising import failure_of
from grader.testing.foreign.world import World

Plain = TypeVar("Plain")

SIGNS = {"eq": "==", "ne": "!=", "lt": "<", "le": "<=", "gt": ">", "ge": ">=", "contains": "in", "bool": "bool"}
CONVERTING = {"int": int, "float": float, "complex": complex, "bool": bool, "index": int, "len": int, "hash": int}
TEXTS = {"repr": str, "str": str, "format": str}


class Live:
    """An object of the learner's program. Its classes are made for what objects can do: see ``class_for``."""

    __slots__ = ("_kind", "_ref", "_world")

    def __init__(self, world: World, ref: Ref, kind: Kind) -> None:
        object.__setattr__(self, "_world", world)
        object.__setattr__(self, "_ref", ref)
        object.__setattr__(self, "_kind", kind)

    def __getattribute__(self, name: str) -> Any:
        world, kind = _world(self), _kind(self)
        if name == "__class__":
            return kind.counts_as or type(self)
        if name in ("__copy__", "__deepcopy__"):
            return lambda *_memo: world.python(f"copy.{name.strip('_')}", self)
        ref = within(ref_of(self), name)
        return world.method(ref) if name in kind.methods else world.attribute(self, name)

    def __setattr__(self, name: str, new: Any) -> None:
        _world(self).ask("set", within(ref_of(self), name), new)

    def __delattr__(self, name: str) -> None:
        _world(self).python("delattr", self, name)

    def __instancecheck__(self, instance: Any) -> bool:
        world = _world(self)
        return isinstance(instance, Live) and world.python("isinstance", instance, self) is True

    def __subclasscheck__(self, subclass: Any) -> bool:
        return _world(self).python("issubclass", subclass, self) is True

    def __hash__(self) -> int:
        return _plain(self, "hash", int)

    def __repr__(self) -> str:
        return _plain(self, "repr", str)

    def __str__(self) -> str:
        return _plain(self, "str", str)

    def __format__(self, how: str) -> str:
        return _plain(self, "format", str, how)

    def __eq__(self, other: object) -> Any:
        return _judged(self, "eq", other)

    def __ne__(self, other: object) -> Any:
        return _judged(self, "ne", other)

    def __dir__(self) -> Any:
        return _world(self).python("dir", self)


_world: Callable[[Live], World] = Live._world.__get__  # type: ignore[attr-defined]
_ref: Callable[[Live], Ref] = Live._ref.__get__  # type: ignore[attr-defined]
_kind: Callable[[Live], Kind] = Live._kind.__get__  # type: ignore[attr-defined]


def is_live(value: Any) -> bool:
    """Return whether a value is a learner's object, without asking it."""
    return issubclass(type(value), Live)


def ref_of(live: Live) -> Ref:
    """Return where a learner's object is, also when its name has been given to something else."""
    return _world(live).placed(_ref(live))


def within(ref: Ref, name: str) -> Ref:
    """Return the place of an attribute of what is at a place."""
    return Ref(ref.root, (*ref.steps, (ATTRIBUTE, name)), f"{ref.text}.{name}".lstrip("."))


def live(world: World, ref: Ref, kind: Kind) -> Live:
    """Return the object at a place, with the abilities of its kind."""
    return class_for(kind.special)(world, ref, kind)


@cache
def class_for(special: frozenset[str]) -> type[Live]:
    """Return the class of objects that have these special methods, and no others."""
    here: dict[str, Any] = {name: SPECIAL_HERE[name] for name in special if name in SPECIAL_HERE}
    if "__hash__" not in special and "__eq__" in special:
        here["__hash__"] = None
    return type("Live", (Live,), {"__slots__": (), **here})


def _plain(self: Live, name: str, of: type[Plain], *args: Any) -> Plain:
    """Return what a builtin makes of an object there, if it is of the type that Python asks for."""
    found = _world(self).python(name, self, *args)
    if type(found) is not of or not isinstance(found, of):
        raise TypeError(f"{name} of the program gives no {of.__name__}")
    return found


def _judged(self: Live, name: str, other: Any) -> Any:
    """Compare on the other side, and write down whose word that was."""
    world, special = _world(self), f"__{name}__"
    if not world.can_cross(other):
        return NotImplemented
    either = _kind(self).own | (_kind(other).own if is_live(other) else frozenset())
    if special in either or (name == "ne" and "__eq__" in either):
        world.record.judged.add(SIGNS[name])
    return world.python(f"operator.{name}", self, other)


def _binary(name: str) -> Callable[[Live, Any], Any]:
    def forward(self: Live, other: Any) -> Any:
        return _world(self).python(f"operator.{name}", self, other) if _world(self).can_cross(other) else NotImplemented

    return forward


def _reflected(name: str) -> Callable[[Live, Any], Any]:
    def backward(self: Live, other: Any) -> Any:
        return _world(self).python(f"operator.{name}", other, self) if _world(self).can_cross(other) else NotImplemented

    return backward


def _asked(name: str) -> Callable[..., Any]:
    return lambda self, *args: _world(self).python(name, self, *args)


def _converted(name: str, of: type) -> Callable[..., Any]:
    def convert(self: Live, *args: Any) -> Any:
        special = f"__{name}__"
        if name == "bool" and special in _kind(self).own:
            _world(self).record.judged.add(SIGNS[name])
        return _plain(self, "operator.index" if name == "index" else name, of, *args)

    return convert


def _comparison(name: str) -> Callable[[Live, Any], Any]:
    return lambda self, other: _judged(self, name, other)


def _contains(self: Live, item: Any) -> bool:
    if "__contains__" in _kind(self).own:
        _world(self).record.judged.add(SIGNS["contains"])
    return _world(self).python("operator.contains", self, item) is True


def _call(self: Live, *args: Any, **kwargs: Any) -> Any:
    return _world(self).call(ref_of(self), args, kwargs)


def _enter(self: Live) -> Any:
    return _world(self).call(within(ref_of(self), "__enter__"), (), {})


def _exit(self: Live, kind: Any, error: BaseException | None, _trace: Any) -> Any:
    world = _world(self)
    if error is None:
        return world.call(within(ref_of(self), "__exit__"), (None, None, None), {})
    if failure_of(error) and not isinstance(error, Exception):
        return False  # it gave no answer, and gives none now
    theirs = world.thrown(error)
    return world.call(within(ref_of(self), "__exit__"), (kind if world.can_cross(kind) else None, theirs, None), {})


def _divmod(self: Live, other: Any) -> Any:
    return _world(self).python("divmod", self, other)


def _round(self: Live, *digits: Any) -> Any:
    return _world(self).python("round", self, *digits)


SPECIAL_HERE: dict[str, Callable[..., Any]] = {
    **{f"__{n}__": _binary(theirs) for n, theirs in BINARY.items()},
    **{f"__r{n}__": _reflected(theirs) for n, theirs in BINARY.items()},
    **{f"__i{n}__": _binary(f"i{theirs.rstrip('_')}") for n, theirs in BINARY.items()},
    **{f"__{n}__": _comparison(n) for n in COMPARING},
    **{f"__{n}__": _asked(f"operator.{n}") for n in (*UNARY, "getitem", "setitem", "delitem")},
    **{f"__{n}__": _asked(n) for n in ("iter", "next", "reversed")},
    **{f"__{n}__": _converted(n, of) for n, of in (CONVERTING | TEXTS).items()},
    "__contains__": _contains,
    "__call__": _call,
    "__enter__": _enter,
    "__exit__": _exit,
    "__divmod__": _divmod,
    "__round__": _round,
}
del SPECIAL_HERE["__str__"], SPECIAL_HERE["__format__"], SPECIAL_HERE["__repr__"]  # which all objects have
