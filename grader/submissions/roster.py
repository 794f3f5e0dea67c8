"""The learners of a course, as somebody's spreadsheet lists them, and whose each entry is."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from grader.files.opening import content_of
from grader.model.errors import InputError
from grader.model.language import _
from grader.model.sanitize import printable
from grader.submissions.class_folder import Entry, Who, moodle_number

ENCODINGS = ("utf-8-sig", "cp949")
DELIMITERS = ",;\t"
# Titles of the columns in which learners are looked up; the first column holds their ids, whatever its title.
CANVAS_TITLES = ("id",)
NAME_TITLES = ("name", "full name", "student", "student name", "이름", "성명")
PARTICIPANT_TITLES = ("identifier",)  # in Moodle's grading worksheet
PARTICIPANT = re.compile(r"Participant ?([0-9]+)")
ANONYMOUS = "Participant"  # Moodle's English word in place of each name where work is marked blind
FEWEST_BLIND = 3
POINTS_POSSIBLE = "Points Possible"  # a row in Canvas' gradebook that is no learner's


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
        a name that somebody chose is no address. Refusal where the columns do not agree on one learner.
        """
        parts = {
            "": (("id", who.name), ("name", who.name)),
            "canvas": (("canvas", who.number),),
            "moodle": (("name", who.name if is_named else ""), ("participant", who.number)),
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


def _by_several(found: Mapping[str, set[str]]) -> str:
    shown = {
        "id": _("{learners} by id"),
        "canvas": _("{learners} by id"),
        "name": _("{learners} by name"),
        "participant": _("{learners} by participant number"),
    }
    told = (shown[column].format(learners=_(" or ").join(sorted(owners))) for column, owners in found.items())
    return _("in the roster it is {learners}").format(learners=_(", but ").join(told))


def identified(everybody: Mapping[Who, str], listed: Roster | None) -> dict[Who, str | Refusal]:
    """Return under what id results know each of those who handed something in, or why nobody can say.

    ``everybody`` says what is shown of each. Nobody hands in under two names: where two of them end at one learner, or
    look alike, all are refused.
    """
    ids: dict[Who, str | Refusal] = {}
    nameless = _no_names(everybody)
    for who in everybody:
        try:
            if who.perhaps:
                raise _of_several(who, listed)
            ids[who] = (listed.learner(who, is_named=who.name not in nameless) if listed else None) or who.learner
        except Refusal as refusal:
            ids[who] = refusal
    alike: dict[str, list[Who]] = {}
    same: dict[str, list[Who]] = {}
    for who, id_ in ids.items():
        if who.perhaps:  # whose number is perhaps another's, and no reason to doubt the other
            continue
        alike.setdefault(who.looks, []).append(who)
        if isinstance(id_, str):
            same.setdefault(id_, []).append(who)
    for group, said in ((same, _("{names} would all be by {learner}")), (alike, _("{names} look alike"))):
        for learner, several in group.items():
            if len(several) > 1:
                names = ", ".join(sorted(everybody[who] for who in several))
                why = Refusal(said.format(names=names, learner=learner), _any_of(ids[who] for who in several))
                ids |= dict.fromkeys(several, why)
    return ids


def renamed(found: list[Entry], listed: Roster | None, before: Mapping[str, set[str]]) -> list[tuple[Entry, Refusal]]:
    """Return the entries that Moodle gave another number than what their learner handed in ``before``, by its names.

    In one assignment nobody has two numbers, but anybody can take another's name. Where the roster lists the number,
    it is known whose it is.
    """
    refused = []
    for entry in found:
        who = entry.who
        if who.lms != "moodle" or (listed and who.number in listed.columns["participant"]):
            continue
        others = {number for name in before.get(entry.learner, ()) if (number := moodle_number(name))} - {who.number}
        if others:
            said = _("{learner} was Participant {others} before; the grading worksheet as --roster tells who is who")
            why = said.format(learner=entry.learner, others=", ".join(sorted(others)))
            refused.append((entry, Refusal(why, {entry.learner})))
    return refused


def _of_several(who: Who, listed: Roster | None) -> Refusal:
    """Return why nobody knows whose an entry is that Canvas can have named in several ways."""
    numbers = (who.number, *who.perhaps)
    learners = {id_ for n in numbers for id_ in (listed.columns["canvas"].get(n, {n}) if listed else {n})}
    said = _("Canvas can have written its name for {numbers}; give it another name in which only one number can stand")
    return Refusal(said.format(numbers=_(" or ").join(numbers)), learners)


def _no_names(everybody: Iterable[Who]) -> set[str]:
    """Return what stands in place of names: Moodle's word for a participant, in whatever language, in a blind marking.

    It stands before at least half of the numbers. Namesakes are fewer, and whoever takes a name is one.
    """
    numbers = [(who.name, who.number) for who in everybody if who.lms == "moodle"]
    counts = Counter(name for name, _number in set(numbers))
    return {ANONYMOUS} | {name for name, count in counts.items() if count >= FEWEST_BLIND and 2 * count >= len(numbers)}


def _any_of(ids: Iterable[str | Refusal]) -> set[str]:
    return {learner for id_ in ids for learner in (id_.learners if isinstance(id_, Refusal) else {id_})}


def owned(found: list[Entry], listed: Roster | None) -> tuple[list[Entry], list[tuple[Entry, Refusal]]]:
    """Return the entries under the ids of their learners, and those that are refused."""
    ids = identified({entry.who: entry.name for entry in found}, listed)
    known: list[Entry] = []
    refused: list[tuple[Entry, Refusal]] = []
    for entry in found:
        id_ = ids[entry.who]
        if isinstance(id_, Refusal):
            refused.append((entry, id_))
        else:
            known.append(replace(entry, learner=id_))
    return known, refused


def read(path: Path) -> Roster:
    """Return the roster in a CSV file: the first column holds the id, and the titles say what else is of use.

    Where the first holds names, as in Canvas' gradebook, a column ``ID`` holds the ids: names are chosen by learners.
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
    canvas = _titled(titles, CANVAS_TITLES) or 0
    at = {
        "id": canvas if titles and titles[0].casefold() in NAME_TITLES else 0,
        "canvas": canvas,
        "name": _titled(titles, NAME_TITLES),
        "participant": _titled(titles, PARTICIPANT_TITLES),
    }
    listed = Roster({}, titles, {}, {column: {} for column in at})
    for line, row in enumerate(rows[1:], 2):
        cells = [unicodedata.normalize("NFC", cell).strip() for cell in row]
        if not any(cells):
            continue
        cells += [""] * (len(titles) - len(cells))
        id_ = cells[at["id"] or 0]
        if at["id"] and not id_ and cells[0] in ("", POINTS_POSSIBLE):
            continue
        if problem := _problem(id_, listed):
            raise InputError(problem.format(path=path, line=line, id=id_))
        for column, index in at.items():
            cell = "" if index is None else cells[index]
            if column == "participant":
                match = PARTICIPANT.fullmatch(cell)
                cell = match[1] if match else ""
            if cell:
                listed.columns[column].setdefault(cell, set()).add(id_)
        listed.names[id_] = "" if at["name"] is None else printable(cells[at["name"]])
        listed.rows[id_] = dict(zip(titles, cells, strict=False))
    if not listed.names:
        raise InputError(_("{path}: there is no learner in it; the first line holds the titles.").format(path=path))
    return listed


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
    for encoding in ENCODINGS:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise InputError(_("{path} is no text in UTF-8.").format(path=path))
