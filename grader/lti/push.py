"""Brings marks into a gradebook: plan what is to be sent, send it, read it back, and write down what became of each.

What the gradebook has decides, not what was sent before: after a kill in the middle the same push goes on. What a
teacher has put there is left alone; the receipt of the last push tells it from what is ours.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import replace

import httpx

from grader.lti import ags, nrps, receipt
from grader.lti.ags import PRECISION, Result
from grader.lti.plan import Push, Row, planned
from grader.lti.receipt import Known, Verdict, digest
from grader.lti.replies import passes, reason
from grader.lti.service import PlatformError, Service
from grader.model.errors import InputError
from grader.model.language import _
from grader.reports.marks import Column, Mark, number

MOST_UNANSWERED = 2
NEXT_SECOND = 1.1  # Moodle refuses a second score within the same one


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
    """Bring marks into a column, which is made where there is none; a dry run only plans it.

    ``strangers`` are marks of learners of whom nobody knows what they are called over there.
    """
    earlier = receipt.read(push.receipt, push.platform, push.column.item)
    tell(_("Asking the gradebook"))
    take_up(push, ags.column(service, push.column.item))
    push.ours = earlier.left_in(push.column) if earlier else {}
    push.rows = planned(service, push, marks)
    nobody = _("the roster does not say who this is there")
    push.rows += [Row(mark, "", None, Verdict.UNKNOWN, nobody) for mark in strangers if mark.score is not None]
    if push.dry_run:
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


def send(service: Service, push: Push, tell: Callable[[str], None]) -> None:
    """Send what is planned, and read it back.

    When the platform is lost meanwhile, what was not sent says so (PlatformError), as it does in the receipt. What was
    sent and not answered is read back, too.
    """
    unanswered = locked = 0  # in a row
    rows, column = push.rows, push.column
    waiting = [row for row in rows if row.verdict is Verdict.PLANNED]
    try:
        for done, row in enumerate(waiting):
            tell(_("{done} of {count} marks sent").format(done=done, count=len(waiting)))
            row.verdict = Verdict.SENDING
            push.ours.setdefault(row.user, []).append(Known(push.score(row)))
            push.write()
            _send(service, push, row)
            if row.verdict in (Verdict.NEWER, Verdict.REFUSED):
                push.ours[row.user].pop()
            locked = locked + 1 if row.verdict is Verdict.LOCKED else 0
            if locked == MOST_UNANSWERED:
                ags.results(service, column)  # which a platform in trouble does not tell
            if row.verdict is Verdict.SENDING:
                unanswered += 1
            elif not locked:
                unanswered = 0
            if unanswered == MOST_UNANSWERED:
                raise PlatformError(_("The platform is in trouble: {reason}").format(reason=row.reason))
        sent = [row for row in rows if row.verdict in (Verdict.ACCEPTED, Verdict.SENDING, Verdict.LOCKED)]
        after = ags.results(service, column) if sent else {}
        for row in sent:
            _read_back(push, row, after.get(row.user))
    except PlatformError as error:
        for row in rows:
            if row.verdict is Verdict.PLANNED:
                row.verdict, row.reason = Verdict.NOT_SENT, str(error)
            elif row.verdict is Verdict.LOCKED:
                row.verdict = Verdict.SENDING  # nobody knows, where all the platform is in trouble
        raise
    finally:
        push.write()


def _send(service: Service, push: Push, row: Row) -> None:
    for last in (False, True):
        score = push.score(row)
        reply = ags.send(service, push.column, row.user, score, row.mark.comment, again=row.before is not None)
        if last or not ags.is_out_of_time(reply):
            break
        service.wait(NEXT_SECOND)
    if reply.is_success:
        row.verdict = Verdict.ACCEPTED
    elif ags.is_out_of_time(reply):
        row.verdict, row.reason = Verdict.NEWER, _("the gradebook has a newer score")
    elif ags.is_locked(service, reply):
        row.verdict, row.reason = Verdict.LOCKED, reason(reply)
    elif passes(reply):
        row.reason = reason(reply)  # perhaps it is there all the same
    elif reply.status_code == httpx.codes.FORBIDDEN:
        row.verdict = Verdict.REFUSED
        row.reason = _("this column takes no scores: {reason}").format(reason=reason(reply))
    else:
        row.verdict, row.reason = Verdict.REFUSED, reason(reply)


def _read_back(push: Push, row: Row, after: Result | None) -> None:
    most = push.column.most
    # Only a comment may be new, and some platforms change it; but only Moodle says that a mark is locked.
    wanted = Known(push.score(row), digest(row.mark.comment) if row.verdict is Verdict.LOCKED else "")
    if after is not None and wanted.is_in(after, most):
        row.verdict, row.reason = Verdict.ARRIVED, ""
        push.ours[row.user] = [Known.of(after, most)]
    elif row.verdict is Verdict.SENDING:
        row.verdict = Verdict.REFUSED
        push.ours[row.user].pop()
    elif row.verdict is Verdict.LOCKED:
        said = _("{reason}: Moodle answers so where a teacher has locked the mark or the column")
        row.reason = said.format(reason=row.reason)
        push.ours[row.user].pop()
    elif row.verdict is Verdict.ACCEPTED:
        row.verdict = Verdict.NOT_APPLIED
        there = _("nothing") if after is None or after.score is None else f"{after.score:g}"
        said = _("accepted, but the gradebook shows {there}: probably overridden or locked by a teacher there")
        row.reason = said.format(there=there)
