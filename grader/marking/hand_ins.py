"""When things were handed in, and who has more time: as a roster says it, or a download."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from datetime import datetime
from pathlib import Path

from grader.marking import dates, store
from grader.marking.dates import zoned
from grader.marking.given import Extension
from grader.model.course import Course
from grader.model.errors import InputError
from grader.model.language import _
from grader.submissions.class_folder import Entry
from grader.submissions.roster import Roster

SUBMITTED = ("submitted", "submitted at", "submitted_at", "submission date", "제출", "제출일", "제출일시", "제출 시각")
BY_MOODLE = ("last modified (submission)",)  # in the language of whoever downloaded it, of which this is one
EXTENSION = ("extension", "extended to", "연장", "기한 연장")
NOTHING = ("", "-", "–")


class HandIns:
    """The dates of a class (InputError where a column of the roster holds something else)."""

    def __init__(self, course: Course, listed: Roster | None, path: Path | None) -> None:
        dues = [exercise.due for exercise in course.exercises if exercise.due]
        self.due = dues[0] if dues else None
        self.path = path
        self.submitted: dict[str, datetime] = {}
        self.extensions: dict[str, str] | None = None  # None where the roster has no such column
        if listed is None or self.due is None:
            return
        for learner, cell in self._column(listed, BY_MOODLE):
            if at := dates.moment(cell):
                self.submitted[learner] = zoned(at, self.due)
        problems = []
        for learner, cell in self._column(listed, SUBMITTED):
            if at := dates.moment(cell):
                self.submitted[learner] = zoned(at, self.due)
            elif cell not in NOTHING:
                said = _("{path}: {learner} has “{cell}” as the date of hand-in; write it as 2026-12-01 23:59.")
                problems.append(said.format(path=path, learner=learner, cell=cell))
        if _titled(listed, EXTENSION):
            self.extensions = dict(self._column(listed, EXTENSION))
            for learner, cell in self.extensions.items():
                if cell not in NOTHING and dates.longer(cell) is None:
                    said = _(
                        "{path}: {learner} has “{cell}” as an extension; write a date as 2026-12-05, or days as 3."
                    )
                    problems.append(said.format(path=path, learner=learner, cell=cell))
        if problems:
            raise InputError(*problems)

    def _column(self, listed: Roster, known: Collection[str]) -> Iterator[tuple[str, str]]:
        if title := _titled(listed, known):
            for learner, row in listed.rows.items():
                yield learner, row.get(title, "").strip()

    def of(self, entry: Entry) -> tuple[datetime | None, bool]:
        """Return when an entry was handed in, if that is known, and whether the roster says so, which is believed."""
        if entry.learner in self.submitted:
            return self.submitted[entry.learner], True
        at = dates.moment(entry.handed_in_at) if self.due else None
        return (zoned(at, self.due) if at and self.due else None), False

    def extend(self, path_of: Callable[[str], Path], now: str) -> None:
        """Write down the extensions that the roster gives, where it did not say the same before."""
        news: dict[str, list[Extension]] = {}
        for learner, cell in (self.extensions or {}).items():
            marks = store.read(path_of(learner), learner)
            before = marks.extended_by_roster() if marks else None
            said = "" if cell in NOTHING else cell
            given = extension(said, now, by=self.path.name if self.path else "", is_from_roster=True)
            if (before.until, before.days) != (given.until, given.days) if before else said:
                news[learner] = [given]
        if news:
            store.write(path_of, news)


def extension(said: str, now: str, *, by: str = "", is_from_roster: bool = False) -> Extension:
    """Return the entry for an extension as it is typed: a date, or days; for nothing, that there is none."""
    longer = dates.longer(said)
    until = said.strip() if longer and longer.until else ""
    return Extension(
        at=now, by=by, until=until, days=(longer.days or None) if longer else None, is_from_roster=is_from_roster
    )


def _titled(listed: Roster, known: Collection[str]) -> str | None:
    return next((title for title in listed.titles if title.casefold() in known), None)
