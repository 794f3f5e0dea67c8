"""What a hidden test can ask beyond calls: Python's own on the learner's side, a console, steps, ``with``."""

from __future__ import annotations

import builtins
import importlib.util
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

from grader.judging.formatting import show
from grader.model.errors import AuthorError, CheckFailed, Died
from grader.model.language import _
from grader.protocol import drawing
from grader.protocol.drawing import Drawing
from grader.protocol.objects import Program
from grader.protocol.refs import Function, Ref, of_python, place_in_python
from grader.testing.proxy import Proxy, attribute, place_of, recorder_of, value
from grader.testing.recording import record_of, running_record


class Python:
    """What Python has on the learner's side: ``python.len(stack)``, ``python.operator.add(a, b)``, ``python.math.pi``.

    Builtins go by their own names, and so does any module. It is not the learner's, so a check may lean on it; what it
    is given and gives back are theirs. Where no check is running, it is what this process has.
    """

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        if not hasattr(builtins, name) and importlib.util.find_spec(name) is None:
            raise AuthorError(f"python.{name}: neither a builtin nor a module that is installed")
        record = running_record()
        return Proxy(record, place_in_python(name)) if record else of_python(name)


python = Python()


def made(function: Any, *args: Any, **kwargs: Any) -> Any:
    """Call something, and leave its answer with the learner's program, also where it would cross as a plain value.

    As a tensor does, or a DataFrame: ``line(made(python.torch.tensor, [1.0, 2.0]))``.
    """
    return _asked("make", function, args, kwargs) if isinstance(function, Proxy) else function(*args, **kwargs)


def console(function: Any, *args: Any, typed: str = "", **kwargs: Any) -> tuple[Any, str]:
    """Call a learner's function while somebody types these lines; return its answer, and all that it printed.

    What ``input`` is asked for beyond them is an EOFError of theirs.
    """
    match _asked("console", function, (typed, *args), kwargs):
        case (answer, str(printed)):
            return answer, printed
    raise _no_answer("console")


def steps(function: Any, *args: Any, **kwargs: Any) -> int:
    """Call a learner's function, and return how many lines of Python it ran; what builtins do within is not counted."""
    counted = _asked("steps", function, args, kwargs)
    if type(counted) is not int:
        raise _no_answer("steps")
    return counted


def _no_answer(verb: str) -> Died:
    """Return the failure of a program that has subverted its worker: that alone answers otherwise."""
    return Died(_("it sent what is no answer ({reason})").format(reason=verb))


def _asked(verb: str, function: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    if isinstance(function, Proxy):
        return recorder_of(function).cross(verb, place_of(function), args, kwargs)
    own = Program(ModuleType("own"))
    number = own.handle(function).number
    return getattr(own, verb)(Ref(number), args, kwargs)


@contextmanager
def entered(manager: Any) -> Iterator[Any]:
    """Enter a learner's context manager, as ``with`` does, hand out its answer, and leave at the end of the block."""
    yield attribute(manager, "__enter__")()
    attribute(manager, "__exit__")(None, None, None)


def function(source: str) -> Function:
    """Return a function that a test may hand to a learner's code: one lambda expression, with NumPy as ``np``."""
    made = Function(source)
    made.made()  # what Python cannot read is an error here, not in a check
    return made


def watched(source: str) -> tuple[Any, Any]:
    """Return a function to hand to a learner's code, and the place of a list of what it was called with, in turn.

    Both are on the learner's side, where calling the function and putting down that it was called are the same deed.
    """
    calls = made(python.list)
    remembering = function("lambda calls, f, *args: calls.append(args) or f(*args)")
    return made(python.functools.partial, remembering, calls, function(source)), calls


def read_drawing(student: Any, text: Any) -> Drawing:
    """Return the graph that a learner's DOT text draws (CheckFailed when it is not DOT)."""
    text = value(text)
    record = record_of(student)
    parts = record.read_dot(text) if record else drawing.parse(text)
    if isinstance(text, (list, tuple)):
        raise CheckFailed(_('One text is asked for; `"\\n".join(lines)` makes one of a list of lines.'), got=show(text))
    if parts is None:
        raise CheckFailed(
            _("Graphviz cannot read this. A text such as `digraph { x1 -> y [label=2] }` is asked for."), got=show(text)
        )
    return drawing.from_parts(parts)
