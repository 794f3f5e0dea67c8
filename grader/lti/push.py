"""Brings marks into a gradebook: plan what is to be sent, send it, read it back, and write down what became of each.

What the gradebook has decides, not what was sent before: after a kill in the middle the same push goes on. The receipt
is written before a score is on its way.
"""

from __future__ import annotations

import html
import math
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path

import httpx

from grader.files.writing import write_whole, writing
from grader.lti import ags, nrps
from grader.lti.ags import Result
from grader.lti.replies import passes, reason
from grader.lti.service import PlatformError, Service
from grader.model.errors import InputError
from grader.model.language import _
from grader.reports.marks import Column, Mark, number
from grader.reports.report_json import text_of

PRECISION = 1e-4  # of the maximum: platforms keep four decimals or five of a fraction, or of the points
MOST_UNANSWERED = 2
NEXT_SECOND = 1.1  # Moodle refuses a second score within the same one


class Verdict(Enum):
    """What became of a mark."""

    PLANNED = "planned"
    SENDING = "sending"
    ACCEPTED = "accepted"
    ARRIVED = "arrived"
    UNCHANGED = "unchanged"
    NOT_APPLIED = "not_applied"
    NEWER = "newer"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    NOT_SENT = "not_sent"


GOOD = (Verdict.ARRIVED, Verdict.UNCHANGED)


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

    All of it stands in the receipt; where there is none, nothing is sent.
    """

    platform: str
    column: Column  # as the platform has it; with no address until it is made there
    receipt: Path | None
    rows: list[Row] = field(default_factory=list)
    trouble: str = ""

    def write(self) -> None:
        """Write down how things stand (InputError where that cannot be done)."""
        assert self.receipt
        document = {
            "format": "nn-grade push receipt 1",
            "platform": self.platform,
            "line_item": self.column.address or None,
            "id": self.column.item,
            "title": self.column.title,
            "max": self.column.most,
            "written_at": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "learners": [
                {
                    "learner": row.mark.learner,
                    "user": row.user,
                    "score": row.mark.score,
                    "verdict": row.verdict.value,
                    **({"reason": row.reason} if row.reason else {}),
                }
                for row in self.rows
            ],
        }
        with writing(self.receipt):
            write_whole(self.receipt, text_of(document))


def scopes(members_url: str) -> tuple[str, ...]:
    """Return what a push has to be allowed."""
    return (*ags.SCOPES, *([nrps.SCOPE] if members_url else []))


def run(
    service: Service,
    push: Push,
    marks: Iterable[Mark],
    tell: Callable[[str], None],
    *,
    strangers: Iterable[Mark] = (),
) -> None:
    """Bring marks into a column, which is made where there is none; without a receipt, only plan it.

    ``strangers`` are marks of learners of whom nobody knows what they are called over there.
    """
    tell(_("Asking the gradebook"))
    take_up(push, ags.column(service, push.column.item))
    there = ags.results(service, push.column) if push.column.address else {}
    push.rows = planned(service, marks, there, push.column.most)
    nobody = _("the roster does not say who this is there")
    push.rows += [Row(mark, "", None, Verdict.UNKNOWN, nobody) for mark in strangers if mark.score is not None]
    if push.receipt is None:
        return
    if not push.column.address and any(row.verdict is Verdict.PLANNED for row in push.rows):
        take_up(push, ags.create(service, push.column))
    if not push.column.address:
        push.write()
        return
    try:
        send(service, push, tell)
    except PlatformError as error:
        push.trouble = str(error)


def take_up(push: Push, there: Column | None) -> None:
    """Go on with the column that the platform has, unless it is out of other points than the marks (InputError)."""
    if there is None:
        return
    wanted = push.column
    if not math.isclose(there.most, wanted.most, rel_tol=PRECISION):
        said = _("The column “{title}” has {there} points over there, not {here}; say --max {there}.")
        raise InputError(said.format(title=there.title, there=number(there.most), here=number(wanted.most)))
    push.column = replace(wanted, most=there.most, address=there.address)


def planned(service: Service, marks: Iterable[Mark], before: dict[str, Result], most: float) -> list[Row]:
    """Return what is to be done about each mark that there is, given what the gradebook has."""
    users = _users(service)
    rows = []
    for mark in marks:
        if mark.score is None:
            continue  # who handed in nothing has no mark, not even 0
        user, why_not = users(mark.learner)
        if why_not:
            rows.append(Row(mark, "", None, Verdict.UNKNOWN, why_not))
            continue
        had = before.get(user)
        same = had is not None and _is_there(had, mark, most)
        rows.append(Row(mark, user, had, Verdict.UNCHANGED if same else Verdict.PLANNED))
    return _without_twins(rows)


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


def send(service: Service, push: Push, tell: Callable[[str], None]) -> None:
    """Send what is planned, and read it back.

    When the platform is lost meanwhile, what was not sent says so (PlatformError), as it does in the receipt. What was
    sent and not answered is read back, too.
    """
    unanswered = 0  # in a row
    rows, column = push.rows, push.column
    waiting = [row for row in rows if row.verdict is Verdict.PLANNED]
    try:
        for done, row in enumerate(waiting):
            tell(_("{done} of {count} marks sent").format(done=done, count=len(waiting)))
            row.verdict = Verdict.SENDING
            push.write()
            _send(service, column, row)
            unanswered = unanswered + 1 if row.verdict is Verdict.SENDING else 0
            if unanswered == MOST_UNANSWERED:
                raise PlatformError(_("The platform is in trouble: {reason}").format(reason=row.reason))
        sent = [row for row in rows if row.verdict in (Verdict.ACCEPTED, Verdict.SENDING)]
        after = ags.results(service, column) if sent else {}
        for row in sent:
            _read_back(row, after.get(row.user), column.most)
    except PlatformError as error:
        for row in rows:
            if row.verdict is Verdict.PLANNED:
                row.verdict, row.reason = Verdict.NOT_SENT, str(error)
        raise
    finally:
        push.write()


def _send(service: Service, column: Column, row: Row) -> None:
    assert row.mark.score is not None
    for last in (False, True):
        score = min(row.mark.score, column.most)  # which may be rounded
        reply = ags.send(service, column, row.user, score, row.mark.comment, again=row.before is not None)
        if last or not ags.is_out_of_time(reply):
            break
        service.wait(NEXT_SECOND)
    if reply.is_success:
        row.verdict = Verdict.ACCEPTED
    elif ags.is_out_of_time(reply):
        row.verdict, row.reason = Verdict.NEWER, _("the gradebook has a newer score")
    elif passes(reply):
        row.reason = reason(reply)  # perhaps it is there all the same
    elif reply.status_code == httpx.codes.FORBIDDEN:
        row.verdict = Verdict.REFUSED
        row.reason = _("this column takes no scores: {reason}").format(reason=reason(reply))
    else:
        row.verdict, row.reason = Verdict.REFUSED, reason(reply)


def _read_back(row: Row, after: Result | None, most: float) -> None:
    if after is not None and _has_score(after, row.mark, most):
        row.verdict, row.reason = Verdict.ARRIVED, ""
        return
    if row.verdict is Verdict.SENDING:
        row.verdict = Verdict.REFUSED
        return
    row.verdict = Verdict.NOT_APPLIED
    there = _("nothing") if after is None or after.score is None else f"{after.score:g}"
    said = _("accepted, but the gradebook shows {there}: probably overridden or locked by a teacher there")
    row.reason = said.format(there=there)


def _is_there(result: Result, mark: Mark, most: float) -> bool:
    """Return whether the gradebook has a mark, and its comment as far as the platform tells it."""
    return _has_score(result, mark, most) and (not result.comment or _words(result.comment) == _words(mark.comment))


def _has_score(result: Result, mark: Mark, most: float) -> bool:
    if result.score is None or mark.score is None:
        return False
    score = result.score * most / result.most if result.most else result.score
    return math.isclose(score, mark.score, rel_tol=0, abs_tol=PRECISION * most)


def _words(comment: str) -> list[str]:
    """Return what a comment says, whatever a platform made of its lines and of its signs."""
    try:
        return html.unescape(comment).split()
    except ValueError:  # the number of a sign with thousands of digits
        return [comment]
