"""Takes a learner's file apart without running it: a notebook cell by cell, a module definition by definition."""

from __future__ import annotations

import ast
import codecs
import io
import json
import re
import tokenize
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain, pairwise

from grader.protocol.outline import Function

ENCODINGS = ("utf-8-sig", "cp949")
MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)  # with which UTF-16 begins
MOST_NOTES = 20
MOST_CODE = 1 << 20  # characters, without what surrounds them in a notebook
MOST_MAGICS = 50  # in one cell; finding each parses the cell again
MOST_STATEMENTS = 1000  # of a piece that does not parse
DEFINITION = re.compile(r"(?=^(?:def |class |@|import |from |async def ))", re.MULTILINE)
DEFINED = re.compile(r"^(?:async )?(?:def|class) +(\w+)", re.MULTILINE)
MAGIC = re.compile(r"[%!?]|[\w.]+\?{1,2}$|[\w\s,.\[\]]+=\s*[%!]")
TIMED = re.compile(r"\s*%time\s+(.*\S)")
# Cell magics whose body is no Python of this program; that of all others is.
OTHER_LANGUAGES = {
    "!", "HTML", "R", "SVG", "bash", "bigquery", "cmd", "cython", "file", "html", "javascript", "js", "julia", "latex",
    "markdown", "perl", "pypy", "python", "python2", "python3", "ruby", "script", "sh", "sql", "svg", "sx", "system",
    "writefile",
}  # fmt: skip
PLAIN = bytes(range(32, 127)).replace(b"\\", b"") + rb" \x41 +AAo- ~{"  # with what escapes look like
CONTINUING = re.compile(r"[ \t\n#)\]}]|(?:elif|else|except|finally|case)\b")  # no line that begins a statement


class Unreadable(Exception):
    """A file that is no text, no notebook or no program that anybody wrote: "binary", "notebook" or "long".

    Its name stands after that.
    """


@dataclass(frozen=True, slots=True)
class Note:
    """Something that did not load: ``place`` is a file or a cell of it, ``line`` counts within it."""

    kind: str  # syntax, raised, slow, magic, cell, redefined
    place: str
    line: int
    detail: str

    def plain(self) -> tuple[str, str, int, str]:
        """Return it as a value that can cross."""
        return self.kind, self.place, self.line, self.detail[:500].encode("utf-8", "replace").decode()


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of source that parses by itself: ``first_line`` is where it begins in its file or cell."""

    place: str
    text: str
    tree: ast.Module
    first_line: int = 1


def text_of(content: bytes) -> str:
    """Return a file's bytes as text: in the encoding that its mark or its first lines name, or in a usual one."""
    is_utf_16 = content.startswith(MARKS)
    if b"\0" in content and not is_utf_16:
        raise Unreadable("binary")
    for encoding in ("utf-16",) if is_utf_16 else (*_declared(content), *ENCODINGS):
        try:
            return content.decode(encoding).replace("\r\n", "\n").replace("\r", "\n")
        except (UnicodeError, LookupError):  # the latter of what is no encoding of text
            continue
    raise Unreadable("binary")


def _declared(content: bytes) -> list[str]:
    """Return the encoding that a file names in one of its first two lines, as Python reads it, if it names one.

    One that makes other letters of plain ones is passed over: what is run would not be what a person sees.
    """
    try:
        named = tokenize.detect_encoding(io.BytesIO(content).readline)[0]
        return [named] if PLAIN.decode(named) == PLAIN.decode("ascii") else []
    except (SyntaxError, LookupError, UnicodeError):  # it is none that Python knows, or none of text
        return []


def blocks_of(name: str, content: bytes) -> tuple[list[Block], list[Note]]:
    """Return the pieces of a file that are to be run, in order, and notes about what was left out."""
    if name.lower().endswith(".ipynb"):
        return _cells(name, content)
    text = text_of(content)
    if len(text) > MOST_CODE:
        raise Unreadable("long")
    tree = _parsed(text)
    if isinstance(tree, ast.Module):
        return [Block(name, text, tree)], []
    text, magics = _without_magics(text)  # Colab and VS Code write these lines of a notebook into a .py, too
    notes = [Note("magic", name, line, magic) for line, magic in magics]
    tree = _parsed(text)
    if isinstance(tree, ast.Module):
        return [Block(name, text, tree)], notes
    blocks, broken = _definitions(name, text)
    return blocks, [*notes, *broken]


def blocks_of_all(files: Iterable[tuple[str, bytes]]) -> tuple[list[Block], list[Note]]:
    """Return the same of several files together; one that is Unreadable is named."""
    blocks: list[Block] = []
    notes: list[Note] = []
    for name, content in files:
        try:
            found, said = blocks_of(name, content)
        except Unreadable as error:
            raise Unreadable(*error.args, name) from None
        blocks += found
        notes += said
    return blocks, notes


def _cells(name: str, content: bytes) -> tuple[list[Block], list[Note]]:
    try:
        document = json.loads(text_of(content))
        cells = document["cells"] if "cells" in document else document["worksheets"][0]["cells"]
        sources = [(cell["cell_type"], cell.get("source", cell.get("input", ""))) for cell in cells]
        codes = [source if isinstance(source, str) else "".join(source) for kind, source in sources if kind == "code"]
    except (ValueError, KeyError, IndexError, TypeError, RecursionError):
        raise Unreadable("notebook") from None
    if sum(map(len, codes)) > MOST_CODE:
        raise Unreadable("long")
    blocks: list[Block] = []
    notes: list[Note] = []
    for number, code in enumerate(codes, 1):
        place = f"{name}, cell {number}"
        text, line, magic = _of_this_program(code, name)
        if magic:
            notes.append(Note("magic" if text else "cell", place, line, magic))
        text, magics = _without_magics(text)
        notes.extend(Note("magic", place, line, magic) for line, magic in magics)
        tree = _parsed(text)
        if isinstance(tree, ast.Module):
            blocks.append(Block(place, text, tree))
        else:
            sound, broken = _definitions(place, text)
            blocks += sound
            if broken:  # what follows from the first is no other cause
                names = " ".join(chain.from_iterable(map(names_in, broken)))
                notes.append(replace(broken[0], detail=f"{broken[0].detail.rpartition(chr(10))[0]}\n{names}"))
    return blocks, notes


def _of_this_program(code: str, name: str) -> tuple[str, int, str]:
    """Return the Python of a cell, and the line and the text of the magic that is above it, if there is one.

    Of a cell in another language nothing is left; one that writes the file that is handed in is part of that.
    """
    first, _newline, rest = code.lstrip().partition("\n")
    if not first.startswith("%%"):
        return code, 0, ""
    line = code[: len(code) - len(code.lstrip())].count("\n")
    words = first[2:].split()
    written = words[-1].rpartition("/")[2].removesuffix(".py").lower() if words[:1] == ["writefile"] else ""
    is_own = bool(written) and words[-1].endswith(".py") and written in name.lower()  # which may be that of a copy
    is_python = bool(words) and (words[0] not in OTHER_LANGUAGES or is_own)
    return "\n" * (line + 1) + rest if is_python else "", line + 1, first.strip()


def _without_magics(code: str) -> tuple[str, list[tuple[int, str]]]:
    """Return a cell, or a module, with its IPython lines made harmless, and what they were by line.

    Only as many lines are touched as keep the cell from parsing, so that ``% (1, 2))`` in the middle of a call is left.
    """
    lines = code.split("\n")
    magics: list[tuple[int, str]] = []
    while len(magics) < MOST_MAGICS and isinstance(error := _parsed("\n".join(lines)), SyntaxError):
        reached = min(error.lineno or 1, len(lines))
        index = next((i for i in reversed(range(reached)) if MAGIC.match(lines[i].strip())), None)
        if index is None:
            break
        magics.append((index + 1, lines[index].strip()))
        _replace_magic(lines, index)
    return "\n".join(lines), sorted(magics)


def _replace_magic(lines: list[str], index: int) -> None:
    """Replace one IPython line, with the lines that it goes on in; what ``%time`` times is kept."""
    indent = lines[index][: len(lines[index]) - len(lines[index].lstrip())]
    timed = TIMED.match(lines[index])
    while lines[index].endswith("\\") and index + 1 < len(lines):
        lines[index] = f"{indent}pass"
        index += 1
    lines[index] = indent + (timed[1] if timed else "pass")


def _definitions(name: str, text: str) -> tuple[list[Block], list[Note]]:
    """Part a module that does not parse at its top-level definitions, so that the sound ones can still be graded."""
    blocks: list[Block] = []
    notes: list[Note] = []
    line = 1
    for piece in _with_decorators(DEFINITION.split(text)):
        tree = _parsed(piece)
        if isinstance(tree, ast.Module):
            blocks.append(Block(name, piece, ast.increment_lineno(tree, line - 1), line))
        else:
            if len(notes) < MOST_NOTES:
                where_it_stands = _parsed("\n" * (line - 1) + piece)  # which also tells of other lines by their numbers
                notes.append(_syntax_note(name, where_it_stands, line, DEFINED.findall(piece)))
            blocks += _statements(name, piece, line)
        line += piece.count("\n")
    return blocks, notes


def _statements(name: str, piece: str, line: int) -> Iterator[Block]:
    """Yield what parses alone of a piece that does not parse as a whole: statements that begin at the left edge."""
    lines = piece.splitlines(keepends=True)
    starts = [number for number, text in enumerate(lines) if not CONTINUING.match(text)][:MOST_STATEMENTS]
    for start, end in pairwise([*starts, len(lines)]):
        text = "".join(lines[start:end])
        tree = _parsed(text)
        if isinstance(tree, ast.Module):
            yield Block(name, text, ast.increment_lineno(tree, line + start - 1), line + start)


def _with_decorators(pieces: Iterable[str]) -> Iterator[str]:
    """Join decorators with the definition that follows them."""
    decorators: list[str] = []
    for piece in pieces:
        if piece.startswith("@"):
            decorators.append(piece)
        else:
            yield "".join([*decorators, piece])
            decorators.clear()
    if decorators:
        yield "".join(decorators)


def _parsed(text: str) -> ast.Module | Exception:
    """Return the tree of a text, or what keeps Python from reading it."""
    try:
        tree = compile(text, "<submission>", "exec", ast.PyCF_ONLY_AST, dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        return error
    assert isinstance(tree, ast.Module)
    return tree


def _syntax_note(place: str, error: ast.Module | Exception, first_line: int, names: Iterable[str]) -> Note:
    """Return a note whose detail is what Python says, how the line reads, and which names are not defined by that."""
    line, said, shown = first_line, str(error) or type(error).__name__, ""
    if isinstance(error, SyntaxError):
        line, said, shown = error.lineno or first_line, error.msg, (error.text or "").rstrip()[:120]
    return Note("syntax", place, line, f"{said}\n{shown}\n{' '.join(names)}")


def names_in(note: Note) -> list[str]:
    """Return the names that are not defined because of what a note on syntax says."""
    return note.detail.rpartition("\n")[2].split()


def functions_of(blocks: Iterable[Block]) -> Iterator[Function]:
    """Yield every function and method that is defined anywhere in some blocks."""
    for block in blocks:
        for node in ast.walk(block.tree):
            if isinstance(node, Function):
                yield node
