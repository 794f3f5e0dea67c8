"""What kind of thing an object of the learner's program is, as its own process says: read with suspicion."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import Any

from grader.protocol.refs import Function

_OPERATORS = "add sub mul truediv floordiv mod pow matmul lshift rshift and_ or_ xor"
BINARY = {name.rstrip("_"): name for name in _OPERATORS.split()}
"""Operators by the middle of their special names, and as the module ``operator`` has them."""
COMPARING = ("eq", "ne", "lt", "le", "gt", "ge")
UNARY = ("neg", "pos", "invert", "abs")
OTHERS = (
    "bool", "int", "float", "complex", "index", "round", "len", "iter", "next", "reversed", "contains", "getitem",
    "setitem", "delitem", "call", "enter", "exit", "hash", "repr", "str", "format", "divmod",
)  # fmt: skip
SPECIAL = tuple(
    f"__{name}__" for name in (*BINARY, *(f"{s}{n}" for s in "ri" for n in BINARY), *COMPARING, *UNARY, *OTHERS)
)
MOST_METHODS, MOST_BASES, LONGEST_NAME = 300, 30, 100
HEAP = 1 << 9  # the flag of types that a program made while it ran

LOOK = Function(
    f"""lambda o: (lambda sys, of, mro: (lambda held, is_class, own: ((
        [
            (of("__module__", k), of("__qualname__", k), not of("__flags__", k) & {HEAP}
             or str(of("__module__", k)).partition(".")[0] in sys.stdlib_module_names
             and getattr(sys.modules.get(of("__module__", k)), of("__qualname__", k), None) is k)
            for k in mro(type(o))[:{MOST_BASES}]
        ],
        [of("__name__", k) for k in own[:{MOST_BASES}]] if is_class else [],
        [(n, mro(type(o)).index(k), held(k)[n] is not None)
         for n in {SPECIAL!r} for k in [k for k in mro(type(o)) if n in held(k)][:1]],
        [n for k in own if of("__flags__", k) & {HEAP} for n, v in list(held(k).items())[:{MOST_METHODS}]
         if type(n) is str and type(v).__name__ in ("function", "classmethod", "staticmethod")][:{MOST_METHODS}],
    ), o))(
        lambda k: of("__dict__", k), issubclass(type(o), type), mro(o if issubclass(type(o), type) else type(o))
    ))(__import__("sys"), lambda n, k: type.__dict__[n].__get__(k), lambda k: type.__dict__["__mro__"].__get__(k))"""
)
"""Answers with what is asked of an object's class, in a way that no class can overrule, and with the object."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What an object can do, and what it counts as in ``isinstance``."""

    special: frozenset[str] = frozenset()  # the special methods that it has
    own: frozenset[str] = frozenset()  # those of them that the learner's program defines
    methods: frozenset[str] = frozenset()  # other methods, which need no look at where they are called
    counts_as: type | None = None  # the type of Python's that it is of
    bases: tuple[str, ...] = ()  # of a class: its name, and those of its bases


FUNCTION = Kind(frozenset({"__call__"}))


def kind_of(said: Any) -> Kind:
    """Return the kind that an answer to LOOK tells of; whatever makes no sense in it is left out."""
    match said:
        case (list(types), list(bases), list(special), list(methods)):
            known = list(map(_known, types))
            has, own = set(), set()
            for entry in special:
                match entry:
                    case (str(name), int(at), True) if name in SPECIAL and 0 <= at < len(known):
                        is_plain_object = known[at] is object
                        has |= {name} if not is_plain_object else set()
                        own |= {name} if types[at][2] is not True else set()
            counts_as = next((of for of in known if of is not None and of is not object), None)
            return Kind(frozenset(has), frozenset(own), frozenset(_names(methods)), counts_as, tuple(_names(bases)))
    return FUNCTION


def _names(said: list[Any]) -> list[str]:
    return [name for name in said if type(name) is str and len(name) <= LONGEST_NAME]


def _known(of: Any) -> type | None:
    """Return the type of Python's that a module and a name mean, if it is loaded here."""
    match of:
        case (str(module), str(name), True) if module.partition(".")[0] in sys.stdlib_module_names:
            found = getattr(sys.modules.get(module), name, None) or _UNNAMED.get(name)
            return found if isinstance(found, type) else None
    return None


def _unnamed() -> dict[str, type]:
    """Return types of Python's that no module of theirs holds by their names."""
    import types  # noqa: PLC0415 - for these names alone

    def one() -> Any:
        yield

    empty: tuple[Any, ...] = ((), [], {}, set(), "", b"", range(0))
    found = [of for of in vars(types).values() if isinstance(of, type)]
    found += [type(iter(each)) for each in empty]
    nothing: dict[str, str] = {}
    found += [type(one()), type(nothing.keys()), type(nothing.values()), type(nothing.items())]
    return {of.__name__: of for of in found if of.__module__ == "builtins"}


_UNNAMED = _unnamed()
