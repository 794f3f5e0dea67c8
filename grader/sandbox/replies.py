"""What a worker replies, read with suspicion: its code may have been subverted."""

from __future__ import annotations

from typing import Any

from grader.model.errors import Died, LeftIn, Missing, Raised
from grader.model.language import _, located
from grader.protocol.objects import MOST_PARTS

LONGEST_PLACE, LONGEST_DETAIL = 300, 500  # characters of a note: its place (file and cell), and its detail
LONGEST_NAME, LONGEST_MESSAGE = 100, 1000  # characters of a failure that came instead of an answer
MOST_BASES = 20  # kinds that the kind of an exception is one of
LONGEST_LINE = 120  # characters of a line of the program that is quoted
Note = tuple[str, str, int, str]


def answer(reply: tuple[Any, ...]) -> Any:
    """Return the value in a reply, or raise the Missing, Raised or LeftIn that it reports (Died when malformed)."""
    match reply:
        case ("ok" | "stays", value):
            return value
        case ("missing", str(name), nearest, True, str()):
            raise Missing(name[:LONGEST_NAME], _name(nearest) or None)
        case ("missing", str(name), nearest, False, str(kind)):
            hint = _("Did you mean `{nearest}`?").format(nearest=_name(nearest)) if _name(nearest) else ""
            lacks = _("{kind} has no `{name}`.").format(kind=kind[:LONGEST_NAME], name=name[:LONGEST_NAME])
            raise Raised("AttributeError", lacks + " " + hint)
        case ("raised", str(kind), str(message), list(frames), str(line), str(near), *rest):
            said = kind[:LONGEST_NAME], message[:LONGEST_MESSAGE]
            above = tuple(_name(base) for base in rest[0][:MOST_BASES]) if rest and isinstance(rest[0], list) else ()
            where, lines = _located(frames)
            shown, nearest = line[:LONGEST_LINE], near[:LONGEST_NAME]
            given, state, is_pythons = _parts(rest[1:])
            raise Raised(*said, where, lines, shown, nearest, above, given, state, is_pythons=is_pythons)
        case ("left in", str(line), str(function), list(frames)):
            raise LeftIn(line[:LONGEST_LINE], function[:LONGEST_NAME], *_located(frames))
    raise Died(_("it sent what is no answer ({reason})").format(reason="reply"))


def _parts(rest: list[Any]) -> tuple[tuple[Any, ...] | None, dict[str, Any], bool]:
    """Return the arguments and attributes of an exception, of which only short ones are some, and if it is Python's."""
    match rest:
        case [list(given), dict(state), bool(is_pythons)] if len(given) <= MOST_PARTS and len(state) <= MOST_PARTS:
            if all(map(_is_short, (*given, *state, *state.values()))):
                return tuple(given), {name: v for name, v in state.items() if type(name) is str}, is_pythons
    return None, {}, not rest or rest[-1] is True


def _is_short(value: Any) -> bool:
    if type(value) is str:
        return len(value) <= LONGEST_MESSAGE
    return value is None or type(value) in (bool, float) or (type(value) is int and value.bit_length() < 64)


def _name(said: Any) -> str:
    return said[:LONGEST_NAME] if isinstance(said, str) else ""


def is_note(note: Any) -> bool:
    """Return whether a value is a note on what did not load: kind, place, line and detail."""
    return type(note) is tuple and [type(part) for part in note] == [str, str, int, str]


def cut(note: Note) -> Note:
    """Return a note with its texts bounded."""
    kind, place, line, detail = note
    return kind, place[:LONGEST_PLACE], line, detail[:LONGEST_DETAIL]


def is_definition(name: Any, at: Any) -> bool:
    """Return whether this is a name (str), with (place, line) of its definition (str, int)."""
    return type(name) is str and type(at) is tuple and [type(part) for part in at] == [str, int]


def _located(frames: list[Any]) -> tuple[str, tuple[str, ...]]:
    """Return the place and line of the innermost frame, and the last eight frames as lines of text."""
    where = ""
    lines: list[str] = []
    for frame in frames[-8:]:
        match frame:
            case (str(place), int(number), str(function)):
                where = located(place[:80], number)
                lines.append(where if function == "<module>" else f"{where}, {function[:80]}")
    return where, tuple(lines)
