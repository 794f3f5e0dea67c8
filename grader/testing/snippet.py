"""The story of a failure: the recorded calls as lines that a learner can paste and run."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from grader.judging.formatting import LeftOut, show
from grader.protocol.refs import Ref
from grader.testing.recording import Call, Record, parts

MOST_CALLS = 12
LINE, TYPED = "\n", "  # typed: "  # into ``input()``; a comment ends its line
SIGNED = """add +, sub -, mul *, truediv /, floordiv //, mod %, pow **, matmul @, and_ &, or_ |, xor ^,
            lshift <<, rshift >>, eq ==, ne !=, lt <, le <=, gt >, ge >="""
SIGNS = {f"operator.{name}": sign for name, sign in map(str.split, SIGNED.split(","))}


def story(record: Record) -> str:
    """Return what was called since the last thing found right, with what built the objects in it.

    ``layer = MulLayer(); layer.forward(3.0, 4.0); layer.backward(2.0)``
    """
    lines = list(map(_line, told(record)))
    if len(lines) > MOST_CALLS:
        lines = [*lines[:3], "…", *lines[-(MOST_CALLS - 4) :]]
    return (LINE if any(TYPED in line for line in lines) else "; ").join(lines)


def told(record: Record) -> list[Call]:
    """Return the calls that a story is about, and of those before them the ones that made or met the same objects."""
    about = record.about or slice(record.first_unverified(), len(record.calls))
    before = {*range(about.start)} - record.untold
    if before and record.untold.issuperset(range(about.start, about.stop)):  # only asked aside, about the last one
        about = slice(max(before), max(before) + 1)
    found = [record.calls[n] for n in range(about.start, about.stop) if n not in record.untold]
    roots = {root for call in found for root in _roots(call)}
    for number in reversed(range(about.start)):
        call = record.calls[number]
        made = {ref.root for ref in _made(call)}
        renamed = call.verb == "set" and not call.place.root
        met = call.verb in ("call", "set") and number not in record.untold and roots.intersection(_roots(call))
        if renamed or made & roots or met:
            found.insert(0, call)
            roots.update(_roots(call))
    return found


def _made(call: Call) -> Iterable[Ref]:
    """Return the objects that came back, alone or within lists, tuples and dicts."""
    return (part for part in parts(call.answer) if isinstance(part, Ref))


def _roots(call: Call) -> Iterable[int]:
    """Return the objects that a call is about; the module, 0, is about everything and so does not count."""
    values: list[Any] = [call.place, call.answer, *call.args, *(v for _, v in call.kwargs)]
    for value in values:
        if isinstance(value, Ref) and value.root:
            yield value.root
        elif isinstance(value, (list, tuple)):
            values.extend(value)
        elif isinstance(value, dict):
            values.extend(value.values())
        elif isinstance(value, LeftOut):
            values.extend(value.objects)


def _line(call: Call) -> str:
    typed, given = (call.args[0], call.args[1:]) if call.verb == "console" else ("", call.args)
    args = ", ".join([*map(_argument, given), *(f"{key}={_argument(v)}" for key, v in call.kwargs)])
    match call.verb:
        case "call" if sign := SIGNS.get(call.place.text):
            text = f" {sign} ".join(map(_argument, given))
        case "call" | "make" | "steps" | "console":
            text = f"{call.place.text}({args})"
        case "set":
            return f"{call.place.text} = {args}"
        case "keep":
            text = args
        case _:
            text = call.place.text
    made = next(iter(_made(call)), None)
    text = f"{made.text.partition('[')[0]} = {text}" if made else text
    return f"{text}{TYPED}{typed.rstrip().replace(LINE, ', ')}" if typed else text


def _argument(value: Any) -> str:
    return show(value, exact=True)
