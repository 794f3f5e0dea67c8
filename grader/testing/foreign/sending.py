"""What a foreign test hands to a learner's program: its values as they cross, and its functions as their own source.

A function of the test crosses where all that it needs can cross with it. It runs over there, on what it is given; what
it writes into has a twin there (see ``twins``).
"""

from __future__ import annotations

import ast
import collections
import copy
import functools
import inspect
import io
import re
import sys
import uuid
from collections.abc import Callable, Iterator
from types import BuiltinFunctionType, CellType, FunctionType, ModuleType
from typing import Any

import numpy as np

from grader.model.errors import AuthorError
from grader.protocol.refs import ATTRIBUTE, OF_PYTHON, Function, Ref, place_in_python
from grader.testing.foreign.live import is_live, ref_of, within
from grader.testing.foreign.twins import CHANGING, is_changing, may_change
from grader.testing.foreign.world import Absent, World
from grader.testing.proxy import Proxy, place_of, sendable

LONGEST_ITERATOR = 100_000  # items of an iterator that are sent
VIEWS: tuple[type, ...] = (type({}.keys()), type({}.values()), type({}.items()))
SCALARS = (type(None), bool, int, float, complex, str, bytes)


def send(world: World, value: Any) -> Any:
    """Return what crosses for a value of the test (AuthorError where nothing can)."""
    if is_live(value):
        return Proxy(world.record, ref_of(value))
    kind = type(value)
    if kind in SCALARS or kind in (Proxy, Ref, Function):
        return value
    if id(value) in world.twins.numbers:
        return world.twins.there(value)
    if kind is Absent:
        value()
    if isinstance(value, type) and value in world.kinds.made.values():
        return Proxy(world.record, Ref(0, ((ATTRIBUTE, value.__name__),), value.__name__))
    if isinstance(value, (type, BuiltinFunctionType, FunctionType, ModuleType, np.ufunc)) and (at := _at(value)):
        return Proxy(world.record, at)
    if isinstance(value, FunctionType):
        return _function(world, value)
    if isinstance(value, BuiltinFunctionType) and isinstance(value.__self__, CHANGING):
        return Proxy(world.record, within(_owner(world, value), value.__name__))
    if isinstance(value, functools.partial):
        return _partial(world, value)
    if isinstance(value, tuple):
        return tuple(send(world, part) for part in value)
    if kind is list or kind in VIEWS:
        return [send(world, part) for part in value]
    if isinstance(value, dict):
        return {_key(key): send(world, part) for key, part in value.items()}
    made = _made(world, value, kind)
    return made if made is not None else _checked(value)


def _key(key: Any) -> Any:
    if is_live(key):
        raise AuthorError("an object of the learner's cannot cross back as the key of a dict")
    return key


def _checked(value: Any) -> Any:
    sendable(value)
    return value


def _made(world: World, value: Any, kind: type) -> Any:
    """Return what is made on the other side in place of a value that does not cross itself."""
    match value:
        case slice():
            return _raw(world, "slice", value.start, value.stop, value.step)
        case bytearray():
            return _raw(world, "bytearray", bytes(value))
        case collections.deque():
            return _raw(world, "collections.deque", list(value))
        case io.StringIO() | io.BytesIO():
            return _raw(world, f"io.{kind.__name__}", value.getvalue())
        case re.Pattern():
            return _raw(world, "re.compile", value.pattern, value.flags)
        case uuid.UUID():
            return _raw(world, "uuid.UUID", str(value))
        case set() | frozenset() if any(map(is_live, value)):
            return _raw(world, kind.__name__, list(value))
        case BaseException():
            return world.cross("call", place_in_python(_kind_there(value)), (str(value),))
    if isinstance(value, range) or (isinstance(value, Iterator) and kind.__module__ in ("builtins", "itertools")):
        items = list(_first(value))
        return items if kind is range else _raw(world, "iter", items)
    return None


def _kind_there(error: BaseException) -> str:
    names = (of.__name__ for of in type(error).__mro__ if of.__module__ == "builtins")
    return next(names)


def _first(values: Any) -> Iterator[Any]:
    for number, value in enumerate(values):
        if number == LONGEST_ITERATOR:
            raise AuthorError(f"an iterator of more than {LONGEST_ITERATOR} items cannot cross")
        yield value


def _raw(world: World, path: str, *args: Any) -> Any:
    """Call something of Python's on the other side, and return the proxy of what it makes."""
    return world.cross("call", place_in_python(path), tuple(send(world, arg) for arg in args))


def _at(value: Any) -> Ref | None:
    """Return the place of what Python itself has, on the other side."""
    if isinstance(value, ModuleType):
        own = value.__name__.partition(".")[0] in _PYTHONS
        return Ref(0, ((OF_PYTHON, value.__name__),), value.__name__) if own else None
    module, path = getattr(value, "__module__", None) or "", getattr(value, "__qualname__", value.__name__)
    if isinstance(value, np.ufunc):
        module = "numpy"
    if not isinstance(module, str) or module.partition(".")[0] not in _PYTHONS or "<" in path:
        return None
    found: Any = sys.modules.get(module)
    for name in path.split("."):
        found = getattr(found, name, None)
    if found is not value:
        return None
    first, *others = path.split(".")
    steps = ((OF_PYTHON, first),) if module == "builtins" else ((OF_PYTHON, module), (ATTRIBUTE, first))
    shown = path if module == "builtins" else f"{module.lstrip('_')}.{path}"
    return Ref(0, (*steps, *((ATTRIBUTE, name) for name in others)), shown)


_PYTHONS = {*sys.stdlib_module_names, "numpy"}


def _function(world: World, function: FunctionType) -> Any:
    """Return the proxy of a test's function as it is made anew on the other side (AuthorError where it cannot be)."""

    def made() -> Any:
        node = _source(function)
        captured = _captured(function, node)
        kept = [name for name, value in captured.items() if isinstance(value, CellType)]
        text = ast.unparse(_Kept(kept).visit(copy.deepcopy(node)))
        names = ", ".join(captured)
        if isinstance(node, ast.Lambda):
            source = f"lambda {names}: ({text})"
        else:
            inner = ", ".join(f"{name!r}: {name}" for name in captured)
            source = (
                f"lambda {names}: (lambda names: exec({text!r}, names) or names[{function.__name__!r}])({{{inner}}})"
            )
        maker = world.cross("keep", Ref(0), (Function(source),))
        return maker(*(_twin_or_copy(world, v, may_change(name, v, node)) for name, v in captured.items()))

    return _once(world, function, made)


def _partial(world: World, partial: functools.partial[Any]) -> Any:
    """Return the proxy of a function with some arguments, in which it may keep something, on the other side."""

    def made() -> Any:
        function = partial.func
        names: dict[Any, str] = {}
        node = None
        if isinstance(function, FunctionType) and not _at(function):
            node = _source(function)
            names = dict(enumerate(part.arg for part in (*node.args.posonlyargs, *node.args.args)))

        def part(key: Any, value: Any) -> Any:
            may = isinstance(value, CHANGING) if node is None else may_change(names.get(key, key), value, node)
            return _twin_or_copy(world, value, may)

        arguments = (send(world, function), *(part(at, v) for at, v in enumerate(partial.args)))
        return world.cross(
            "call",
            place_in_python("functools.partial"),
            arguments,
            {k: part(k, v) for k, v in partial.keywords.items()},
        )

    return _once(world, partial, made)


def _once(world: World, value: Any, made: Callable[[], Any]) -> Any:
    """Return what is made for a value on the other side, the same as often as it is sent."""
    if id(value) not in world.sent:
        world.sent[id(value)] = value, None  # a function that calls itself does so over there
        start = len(world.record.calls)
        try:
            there = made()
        except Exception:
            del world.sent[id(value)]
            raise
        world.record.untold.update(range(start, len(world.record.calls)))
        world.sent[id(value)] = value, there
    return world.sent[id(value)][1]


def _owner(world: World, method: BuiltinFunctionType) -> Ref:
    """Return the place of the list, dict or set that a method is of: its twin where the method changes it."""
    of = method.__self__
    if is_changing(of, method.__name__):
        return place_of(world.twins.of(of))
    return place_of(world.cross("keep", Ref(0), (send(world, of),)))


def _twin_or_copy(world: World, value: Any, changes: bool) -> Any:
    return world.twins.of(value) if changes else send(world, value)


class _Kept(ast.NodeTransformer):
    """Makes the variables that a function keeps outside into the one item of lists by their names."""

    def __init__(self, names: list[str]) -> None:
        self.names = names

    def visit_Name(self, node: ast.Name) -> ast.expr:
        """Return the item that stands for a variable."""
        if node.id not in self.names:
            return node
        return ast.Subscript(ast.Name(node.id, ast.Load()), ast.Constant(0), node.ctx)

    def visit_Nonlocal(self, node: ast.Nonlocal) -> ast.stmt:
        """Leave it out for these: items need no declaration."""
        others = [name for name in node.names if name not in self.names]
        return ast.Nonlocal(others) if others else ast.Pass()


def _source(function: FunctionType) -> ast.Lambda | ast.FunctionDef:
    try:
        lines, _first_line = inspect.findsource(function)
        tree = ast.parse("".join(lines))
    except (OSError, SyntaxError):
        raise AuthorError(f"the test's function {function.__name__} has no source that could cross") from None
    line = function.__code__.co_firstlineno
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.name == function.__name__ and node.lineno == line:
            return node
    lambdas = [node for node in ast.walk(tree) if isinstance(node, ast.Lambda) and node.lineno == line]
    alike = [node for node in lambdas if _compiled(node) == _shape(function.__code__)]
    if function.__name__ != "<lambda>" or not alike:
        raise AuthorError(f"the test's function {function.__name__} cannot cross")
    return alike[0]


def _compiled(node: ast.Lambda) -> Any:
    outer = compile(ast.unparse(node), "<lambda>", "eval")
    return next(_shape(const) for const in outer.co_consts if inspect.iscode(const))


def _shape(code: Any) -> Any:
    """Return what tells two functions apart; what is free in one of them may be a global in the other."""
    consts = [const for const in code.co_consts if not inspect.iscode(const)]
    return code.co_varnames, sorted({*code.co_names, *code.co_freevars}), repr(consts)


def _captured(function: FunctionType, node: ast.AST) -> dict[str, Any]:
    """Return what a function uses from around it; a variable that it keeps as the cell that holds it."""
    used = {part.id for part in ast.walk(node) if isinstance(part, ast.Name)} - {*function.__code__.co_varnames}
    kept = {name for part in ast.walk(node) if isinstance(part, ast.Nonlocal) for name in part.names}
    if any(isinstance(part, ast.Global) for part in ast.walk(node)):
        raise AuthorError("a function of the test that keeps something in the module cannot cross")
    around = dict(zip(function.__code__.co_freevars, function.__closure__ or (), strict=True))
    found: dict[str, Any] = {}
    for name in sorted(used):
        if name in around:
            found[name] = around[name] if name in kept else around[name].cell_contents
        elif name in function.__globals__ and function.__globals__[name] is not function:
            found[name] = function.__globals__[name]
    return found
