"""Tells from what is in a file why it cannot be graded as what it is called, without parsing it."""

from __future__ import annotations

import re

import msgspec

from grader.model.language import _

PAGE = re.compile(rb"<(?:!doctype|html|\?xml[^>]*>\s*<!doctype)\b", re.IGNORECASE)
CONFLICT = re.compile(rb"^(?:<{7}|>{7})(?: |\r?$)", re.MULTILINE)
PYTHON = re.compile(rb"^(?:import|from|def|class) \w", re.MULTILINE)
MARIMO = re.compile(rb"^import marimo\b[\s\S]*\bmarimo\.App\(", re.MULTILINE)
BLANK = b"\xef\xbb\xbf \t\r\n\f"
OTHERS = ((b"PK\3\4", "zip"), (b"PK\5\6", "zip"), (b"%PDF-", "PDF"), (b"Rar!\x1a", "rar"), (b"7z\xbc\xaf", "7z"),
    (b"\x1f\x8b", "gzip"), (b"{\\rtf", "RTF"), (b"bplist00", "webarchive"), (b"\xd0\xcf\x11\xe0", "Word"),
    (b"\x89PNG", "PNG"), (b"\xff\xd8\xff", "JPEG"), (b"version https://git-lfs", "Git LFS"))  # fmt: skip


def fault_of(name: str, content: bytes, stem: str) -> str:
    """Return a sentence on what a file is in place of its kind, or nothing; ``stem`` is its right name."""
    text = content.lstrip(BLANK)
    is_notebook = name.lower().endswith(".ipynb")
    if not text:
        return _("{name} is empty; was it saved?").format(name=name)
    if kind := next((kind for start, kind in OTHERS if text.startswith(start)), ""):
        said = _("{name} is no text but a file of the kind {kind}; hand in the .py file or the notebook itself.")
        return said.format(name=name, kind=kind)
    if PAGE.match(text):
        return _("{name} is a web page and not the file; download it once more, on GitHub with “Raw”.").format(
            name=name
        )
    return (_of_notebook if is_notebook else _of_program)(name, text, stem)


def _of_notebook(name: str, text: bytes, stem: str) -> str:
    if found := CONFLICT.search(text):
        said = _("{name} has the marks of a git conflict, first in line {line}; decide which side stays.")
        return said.format(name=name, line=text.count(b"\n", 0, found.start()) + 1)
    if text.startswith(b"{"):
        said = _("{name} ends in the middle, so it was not saved or downloaded as a whole; do so once more.")
        return "" if text.rstrip(b" \t\r\n\0").endswith(b"}") else said.format(name=name)
    said = _("{name} is a Python program and no notebook; call it {called}.")
    return said.format(name=name, called=f"{stem}.py") if PYTHON.search(text) else ""


def _of_program(name: str, text: bytes, stem: str) -> str:
    if text.startswith(b"{") and b'"cells"' in text and b'"nbformat"' in text:
        return _("{name} is a notebook and no Python program; call it {called}.").format(
            name=name, called=f"{stem}.ipynb"
        )
    if MARIMO.search(text):
        said = _("{name} is a marimo notebook; export it with `marimo export ipynb`, and hand that in as {called}.")
        return said.format(name=name, called=f"{stem}.ipynb")
    return ""


class _Cell(msgspec.Struct, omit_defaults=True):
    cell_type: str
    source: str | list[str] = ""
    input: str | list[str] = ""


class _Sheet(msgspec.Struct):
    cells: list[_Cell]


class _Notebook(msgspec.Struct, omit_defaults=True):
    cells: list[_Cell] = []
    worksheets: list[_Sheet] = []


def without_outputs(content: bytes) -> bytes | None:
    """Return a notebook with nothing but its cells, which is all that is graded; None where it is no notebook."""
    try:
        return msgspec.json.encode(msgspec.json.decode(content.lstrip(BLANK), type=_Notebook))
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        return None
