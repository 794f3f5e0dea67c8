"""Plans a push: who is who over there, which marks are there already, and which are a teacher's and left alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from grader.lti import ags, nrps
from grader.lti.ags import Result
from grader.lti.receipt import Known, Line, Receipt, Verdict, digest
from grader.lti.service import Service
from grader.model.language import _
from grader.reports.marks import Column, Mark


@dataclass(slots=True)
class Row:
    """One mark on its way: whose it is here and there, what the gradebook had, and what became of it."""

    mark: Mark
    user: str
    before: Result | None
    verdict: Verdict
    reason: str = ""


@dataclass(slots=True)
class Push:
    """Marks on their way into a column: where that is, what became of each, and why it ended early, if it did.

    All of it stands in the receipt. ``ours`` is what pushes have put there, by the platform's ids of learners.
    """

    platform: str
    column: Column  # as the platform has it; with no address until it is made there
    receipt: Path
    dry_run: bool = False
    overwrite: bool = False  # what a teacher has put there
    rows: list[Row] = field(default_factory=list)
    ours: dict[str, list[Known]] = field(default_factory=dict)
    trouble: str = ""

    def score(self, row: Row) -> float:
        """Return what of a mark goes into the column, whose most points may be rounded."""
        assert row.mark.score is not None
        return min(row.mark.score, self.column.most)

    def write(self) -> None:
        """Write down how things stand (InputError where that cannot be done)."""
        Receipt(
            "nn-grade push receipt 2",
            self.platform,
            self.column.address or None,
            self.column.item,
            self.column.title,
            self.column.most,
            datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            [Line(row.mark.learner, row.user, row.mark.score or 0.0, row.verdict, row.reason) for row in self.rows],
            {user: known for user, known in self.ours.items() if known},
        ).write(self.receipt)


def planned(service: Service, push: Push, marks: Iterable[Mark]) -> list[Row]:
    """Return what is to be done about each mark that there is, given what the gradebook has."""
    there = ags.results(service, push.column) if push.column.address else {}
    users = _users(service)
    rows = []
    for mark in marks:
        if mark.score is None:
            continue  # who handed in nothing has no mark, not even 0
        user, why_not = users(mark.learner)
        if why_not:
            rows.append(Row(mark, "", None, Verdict.UNKNOWN, why_not))
            continue
        rows.append(Row(mark, user, there.get(user), Verdict.PLANNED))
        _look(push, rows[-1])
    return _without_twins(rows)


def _look(push: Push, row: Row) -> None:
    """Give up what is planned where the mark is there already, or a teacher has put another one there."""
    had, most, ours = row.before, push.column.most, push.ours.get(row.user, [])
    if had is None or had.score is None:
        return
    same = Known(push.score(row), digest(row.mark.comment)).is_in(had, most)
    is_ours = any(each.is_in(had, most) for each in ours) or (same and not ours)
    if is_ours:
        push.ours[row.user] = [Known.of(had, most)]
    if same:
        row.verdict = Verdict.UNCHANGED
    elif not is_ours and not push.overwrite:
        row.verdict, row.reason = Verdict.LEFT_ALONE, _not_ours(had, row.mark, ours, most)


def _not_ours(had: Result, mark: Mark, ours: list[Known], most: float) -> str:
    """Return why what a gradebook has is left alone."""
    if not ours:
        said = _("{there} is there, and no receipt says that a push put it there; the mark is {mark}")
    elif any(had.is_score(each.score, most) for each in ours):
        said = _("{there} is there with another comment than a push wrote, probably a teacher's; the mark is {mark}")
    else:
        said = _("{there} is there, where a push had left {ours}: probably changed by a teacher; the mark is {mark}")
    left = ", ".join(f"{each.score:g}" for each in ours)
    return said.format(there=f"{had.points(most):g}", ours=left, mark=f"{mark.score:g}")


def _users(service: Service) -> Callable[[str], tuple[str, str]]:
    """Return what says who a learner is over there, and, where nobody can say it, why not."""
    if not service.platform.members_url:
        numbers = service.platform.kind == "moodle"  # it breaks the connection over anything else

        def as_given(learner: str) -> tuple[str, str]:
            if numbers and not learner.isdecimal():
                return "", _("Moodle's own ids of learners are numbers; set members_url and match to find others.")
            return learner, ""

        return as_given
    users, match = nrps.learners(service), service.platform.match

    def listed(learner: str) -> tuple[str, str]:
        found = users.get(nrps.plain(learner, match), []) if learner.strip() else []
        if len(found) == 1:
            return found[0], ""
        if found:
            return "", _("several learners in the course have this {match}").format(match=match)
        said = _("no learner in the course has this {match}; see `match` in the settings, or --roster with --id-from")
        return "", said.format(match=match)

    return listed


def _without_twins(rows: list[Row]) -> list[Row]:
    """Refuse to send two marks for one person: nobody can say which is right."""
    times: dict[str, int] = defaultdict(int)
    for row in rows:
        times[row.user] += 1
    for row in rows:
        if row.user and times[row.user] > 1:
            row.verdict, row.reason = Verdict.UNKNOWN, _("several marks are for this person")
    return rows
