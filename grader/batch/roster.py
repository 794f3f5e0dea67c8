"""The learners of a course, as somebody's spreadsheet lists them."""

from __future__ import annotations

import csv
import io
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from grader.batch.entries import Entry
from grader.candidates import content_of
from grader.errors import InputError
from grader.language import _

ENCODINGS = ("utf-8-sig", "cp949")
DELIMITERS = ",;\t"


@dataclass(frozen=True, slots=True)
class Roster:
    """The learners by id: the name of each, the id behind everything else that stands in a row, and whole rows."""

    names: dict[str, str]
    ids: dict[str, str]
    titles: tuple[str, ...]
    rows: dict[str, dict[str, str]]

    def learner(self, entry: Entry) -> str | None:
        """Return the id of the learner who handed something in, or None for somebody who is not listed."""
        return self.ids.get(_plain(entry.learner)) or self.ids.get(_plain(entry.called))


def read(path: Path) -> Roster:
    """Return the roster in a CSV file: the first column holds the id, the others whatever else an LMS calls learners.

    The delimiter may be a comma, a semicolon or a tab. InputError names the line that is wrong.
    """
    text = _decoded(path, content_of(path))
    first = text.split("\n", 1)[0]
    delimiter = max(DELIMITERS, key=first.count)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as error:
        raise InputError(_("{path} is no CSV that can be read ({reason}).").format(path=path, reason=error)) from None
    titles = tuple(cell.strip() for cell in rows[0]) if rows else ()
    names: dict[str, str] = {}
    whole: dict[str, dict[str, str]] = {}
    owners: dict[str, set[str]] = {}
    for line, row in enumerate(rows[1:], 2):
        cells = [unicodedata.normalize("NFC", cell).strip() for cell in row]
        if not any(cells):
            continue
        id_, *others = cells
        if not id_ or id_ in names:
            said = _("{path}, line {line}: the first column is empty; it should hold the learner's id.")
            twice = _("{path}, line {line}: {id} is there twice.")
            raise InputError((twice if id_ else said).format(path=path, line=line, id=id_))
        names[id_] = others[0] if others else ""
        whole[id_] = {title: cells[at] if at < len(cells) else "" for at, title in enumerate(titles)}
        for cell in filter(None, cells):
            owners.setdefault(_plain(cell), set()).add(id_)
    if not names:
        raise InputError(_("{path}: there is no learner in it; the first line holds the titles.").format(path=path))
    ids = {called: next(iter(known)) for called, known in owners.items() if len(known) == 1}
    return Roster(names, ids | {_plain(id_): id_ for id_ in names}, titles, whole)


def _decoded(path: Path, content: bytes) -> str:
    for encoding in ENCODINGS:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise InputError(_("{path} is no text in UTF-8.").format(path=path))


def _plain(called: str) -> str:
    """Return a name as it is compared: whatever its case, spaces and Unicode form."""
    return "".join(unicodedata.normalize("NFKC", called).casefold().split())
