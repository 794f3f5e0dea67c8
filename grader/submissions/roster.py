"""The learners of a course, as somebody's spreadsheet or an LMS lists them."""

from __future__ import annotations

import codecs
import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from grader.files.opening import content_of
from grader.model.errors import InputError
from grader.model.language import _
from grader.model.sanitize import printable
from grader.submissions.downloads import by_moodle
from grader.submissions.who import Who

MARKS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
ENCODINGS = ("utf-8", "cp949", "cp1252")  # the second is what Excel writes in Korea, the third in Western Europe
# Letters of Western Europe that were read as Korean: a syllable within a word of small Latin letters.
MISREAD = re.compile(r"[a-z][가-힣]+|[가-힣]+[a-z]")
HANGUL = re.compile(r"[가-힣]+")
DELIMITERS = ",;\t"
SEPARATOR = re.compile(r'"?sep=(.)"?\r?\n', re.IGNORECASE)  # the first line of a CSV that was made for Excel
# Titles of the columns in which learners are looked up, the better ones first.
TITLES = {
    "canvas": ("id",),
    "name": ("name", "full name", "student", "student name", "이름", "성명", "전체 이름"),
    "participant": ("identifier", "식별자"),  # in Moodle's grading worksheet
    "group": ("group", "groups", "team", "group name", "그룹", "조", "모둠", "팀"),
    "username": ("username", "user name", "아이디", "사용자 이름"),
    "first": ("first name", "이름"),
    "last": ("last name", "surname", "성"),
}
# Where the first column holds names, as in the gradebooks of LMSs, the first of these holds the ids.
ID_TITLES = (
    "id",
    "id number",
    "orgdefinedid",
    "student id",
    "학번",
    "sis user id",
    "username",
    "email address",
    "email",
)
ANONYMOUS = "Participant"  # Moodle's English word in place of each name where work is marked blind
PARTICIPANT = re.compile(r"Participant ?([0-9]+)")
NOBODY = (
    "",
    "Points Possible",
    "Student, Test",
)  # in the first column of rows of Canvas' gradebook that are no learner's
MOST_BEFORE = 10  # lines above the titles


class Refusal(InputError):
    """Why an entry is nobody's; ``learners`` are those whose it may be."""

    def __init__(self, sentence: str, learners: Iterable[str]) -> None:
        super().__init__(sentence)
        self.learners = frozenset(learners)


@dataclass(frozen=True, slots=True)
class Roster:
    """The learners by id: the name of each, whole rows, and by column who stands behind each cell of it."""

    names: dict[str, str]
    titles: tuple[str, ...]
    rows: dict[str, dict[str, str]]
    columns: dict[str, dict[str, set[str]]]

    def learner(self, who: Who, *, is_named: bool = True) -> str | None:
        """Return the id of the learner who handed something in, or None for somebody who is not listed.

        Each part of an entry's name is looked up in its own column, as it is written: what Moodle numbers is no id, and
        a name that somebody chose is no address. Refusal where the columns do not agree on one learner, as where Moodle
        writes the names of two alike.
        """
        parts = {
            "": (("id", who.name), ("name", who.name)),
            "canvas": (("canvas", who.number),),
            "moodle": (("moodle", by_moodle(who.name) if is_named else ""), ("participant", who.number)),
            "brightspace": (("name", who.name),),
            "blackboard": (("id", who.number), ("username", who.number)),
        }[who.lms]
        found = {column: owners for column, cell in parts if (owners := self.columns[column].get(cell))}
        if found:
            agreed = set.intersection(*found.values())
            if len(agreed) == 1:
                return agreed.pop()
            raise Refusal(_by_several(found), set.union(*found.values()))
        if who.learner in self.names:
            said = _("it looks like {learner} of the roster, but is not that id")
            raise Refusal(said.format(learner=who.learner), {who.learner})
        return None

    def by_other_id(self, id_: str) -> str | None:
        """Return the learner of whom another column of ids or addresses says this, where that is one alone."""
        found = {
            learner
            for learner, row in self.rows.items()
            if any(title.casefold() in ID_TITLES and cell == id_ for title, cell in row.items())
        }
        return found.pop() if len(found) == 1 else None


def _by_several(found: Mapping[str, set[str]]) -> str:
    shown = {
        "id": _("{learners} by id"),
        "canvas": _("{learners} by id"),
        "name": _("{learners} by name"),
        "moodle": _("{learners} by name"),
        "participant": _("{learners} by participant number"),
        "username": _("{learners} by user name"),
    }
    told = (shown[column].format(learners=_(" or ").join(sorted(owners))) for column, owners in found.items())
    return _("in the roster it is {learners}").format(learners=_(", but ").join(told))


def plain(name: str) -> str:
    """Return the letters and digits of a name, which is what every system leaves of it."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", name).casefold()))


def read(path: Path) -> Roster:
    """Return the roster in a CSV file: the first column holds the id, and the titles say what else is of use.

    Where the first holds names, as in the gradebooks of LMSs, another one holds the ids: names are chosen by learners.
    The delimiter may be a comma, a semicolon or a tab. InputError names the line that is wrong.
    """
    above, rows = rows_of(path)
    titles = tuple(cell.strip() for cell in rows[0]) if rows else ()
    key = 0
    if titles and titles[0].casefold() in {*TITLES["name"], *TITLES["first"], *TITLES["last"]}:
        key = next((index for known in ID_TITLES if (index := _titled(titles, (known,))) is not None), 0)
    at = {"id": key, **{column: _titled(titles, known) for column, known in TITLES.items()}}
    if at["canvas"] is None:
        at["canvas"] = 0
    listed = Roster({}, titles, {}, {column: {} for column in (*at, "moodle")})
    for line, row in enumerate(rows[1:], above + 2):
        cells = [unicodedata.normalize("NFC", cell).strip() for cell in row]
        cells += [""] * (len(titles) - len(cells))
        if not any(cells) or (key and cells[0] in NOBODY and not (cells[0] == "" and cells[key])):
            continue
        found = {column: "" if index is None else cells[index] for column, index in at.items()}
        if titles[key].casefold() == "orgdefinedid":
            found["id"] = found["id"].removeprefix("#")  # which Brightspace puts before it
        if problem := _problem(found["id"], listed):
            raise InputError(problem.format(path=path, line=line, id=found["id"]))
        _add(listed, found, dict(zip(titles, cells, strict=False)))
    if not listed.names:
        raise InputError(_("{path}: there is no learner in it; the first line holds the titles.").format(path=path))
    return listed


def _add(listed: Roster, found: dict[str, str], row: dict[str, str]) -> None:
    """Write down one learner, of whom is known what stands in which column."""
    id_ = found["id"]
    match = PARTICIPANT.fullmatch(found["participant"])
    found["participant"] = match[1] if match else ""
    names = [found["name"] or found["first"] or found["last"]]  # of some people there is but one
    if found["first"] and found["last"]:
        names = [f"{found['first']} {found['last']}", f"{found['last']} {found['first']}"]
    cells = {column: [cell] for column, cell in found.items()} | {"name": names, "moodle": [*map(by_moodle, names)]}
    for column, owners in listed.columns.items():
        for cell in filter(None, cells[column]):
            owners.setdefault(cell, set()).add(id_)
    listed.names[id_] = printable(names[0])
    listed.rows[id_] = row


def rows_of(path: Path) -> tuple[int, list[list[str]]]:
    """Return how many lines stand above the titles, and the titles and all that follows, cell by cell."""
    text = _decoded(path, content_of(path))
    if told := SEPARATOR.match(text):
        text = text[told.end() :]
    lines = text.split("\n", MOST_BEFORE)
    delimiter = told[1] if told else max(DELIMITERS, key="".join(lines[:MOST_BEFORE]).count)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as error:
        raise InputError(_("{path} is no CSV that can be read ({reason}).").format(path=path, reason=error)) from None
    known = {title for titles in (*TITLES.values(), ID_TITLES) for title in titles}
    above = next((n for n, row in enumerate(rows[:MOST_BEFORE]) if known & {c.strip().casefold() for c in row}), 0)
    if any(sum(map(bool, map(str.strip, row))) > 1 for row in rows[:above]):  # those are learners, and titles odd
        above = 0
    return above + bool(told), rows[above:]


def _titled(titles: tuple[str, ...], known: tuple[str, ...]) -> int | None:
    """Return where the first column stands that has one of these titles."""
    return next((index for index, title in enumerate(titles) if title.casefold() in known), None)


def _problem(id_: str, listed: Roster) -> str | None:
    """Return what is wrong with an id; whoever reads it has to see all of it, for it is compared as it is written."""
    if not id_:
        return _("{path}, line {line}: there is no id of the learner in it.")
    if id_ in listed.names:
        return _("{path}, line {line}: {id} is there twice.")
    if id_ != printable(id_):
        return _("{path}, line {line}: the id {id} has something in it that cannot be seen; type it again.")
    return None


def _decoded(path: Path, content: bytes) -> str:
    marked = next((encoding for mark, encoding in MARKS.items() if content.startswith(mark)), "")
    for encoding in (marked,) if marked else ENCODINGS:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text and not (encoding == "cp949" and _is_misread(text)):
            return text
    raise InputError(_("{path} is no text in UTF-8.").format(path=path))


def _is_misread(text: str) -> bool:
    """Return whether most of what is Korean in a text stands within words of small Latin letters."""
    return 2 * len(MISREAD.findall(text)) > len(HANGUL.findall(text))
