"""Assignment and Grade Services 2.0: the columns of a gradebook, the scores that are sent, and the results in it.

Source: https://www.imsglobal.org/spec/lti-ags/v2p0
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import httpx

from grader.lti.replies import passes, reason, text_in
from grader.lti.service import FIRST_WAIT, TRIES, PlatformError, Service
from grader.model.errors import InputError
from grader.model.language import _
from grader.model.sanitize import clean_line
from grader.reports.marks import Column

LINE_ITEM = "application/vnd.ims.lis.v2.lineitem+json"
LINE_ITEMS = "application/vnd.ims.lis.v2.lineitemcontainer+json"
SCORE = "application/vnd.ims.lis.v1.score+json"
RESULTS = "application/vnd.ims.lis.v2.resultcontainer+json"
LONGEST_LABEL = 100  # characters, in Open edX
PRECISION = 1e-4  # of the maximum: platforms keep four decimals or five of a fraction, or of the points
SCOPES = ("ags/scope/lineitem", "ags/scope/result.readonly", "ags/scope/score")
NOT_A_NEW_ATTEMPT = {"https://canvas.instructure.com/lti/submission": {"new_submission": False}}


@dataclass(frozen=True, slots=True)
class Result:
    """What the gradebook has for somebody, of how many points; the comment is None where the platform tells none."""

    score: float | None
    most: float | None
    comment: str | None

    def points(self, most: float) -> float | None:
        """Return the score in a column of so many points."""
        return self.score * most / self.most if self.score is not None and self.most else self.score

    def is_score(self, score: float, most: float) -> bool:
        """Return whether this is a score in a column of so many points, but for what a platform rounds."""
        points = self.points(most)
        return points is not None and math.isclose(points, score, rel_tol=0, abs_tol=PRECISION * most)


def column(service: Service, resource_id: str) -> Column | None:
    """Return the column that is ours (PlatformError when there are several: nobody can say which)."""
    found = []
    # No limit: where there are several pages, the first one may lack what is asked for.
    for page in service.pages(service.platform.line_items_url, LINE_ITEMS, resource_id=resource_id):
        for item in _objects(page):
            if item.get("resourceId") == resource_id:
                found.append(_column(item, resource_id))
    if len(found) > 1:
        said = _(
            "The gradebook has several columns for {id}: {labels}. Delete all but one there, or choose another --id."
        )
        raise PlatformError(said.format(id=resource_id, labels=", ".join(each.title for each in found)))
    return found[0] if found else None


def create(service: Service, wanted: Column) -> Column:
    """Return a new column (PlatformError where the platform makes none)."""
    link, most = service.platform.resource_link_id, wanted.most
    body = {
        "label": wanted.title[:LONGEST_LABEL],
        "scoreMaximum": int(most) if most.is_integer() else most,  # Open edX takes whole numbers only
        "resourceId": wanted.item,
        **({"resourceLinkId": link} if link else {}),
    }
    for left in reversed(range(TRIES)):
        # A request that got no answer may have made the column all the same, and a second one would make another.
        try:
            reply = service.post(service.platform.line_items_url, LINE_ITEM, body, tries=1)
        except PlatformError:
            if not left:
                raise
        else:
            if not passes(reply) or not left:
                return _column(service.json(reply), wanted.item)
        service.wait(FIRST_WAIT)
        if made := column(service, wanted.item):
            return made
    raise AssertionError("the last attempt returns or raises")


def results(service: Service, column: Column) -> dict[str, Result]:
    """Return what is in a column, by the platform's ids of learners."""
    found = {}
    for page in service.pages(_below(column, "results"), RESULTS):
        for each in _objects(page):
            comment = each.get("comment")
            found[text_in(each.get("userId"))] = Result(
                _number(each.get("resultScore")),
                _number(each.get("resultMaximum")),
                comment if isinstance(comment, str) else None,
            )
    return found


def send(service: Service, column: Column, user: str, score: float, comment: str, *, again: bool) -> httpx.Response:
    """Send a score, and return what the platform says to it; ``again`` where there was one before."""
    if not 0 <= score <= column.most:  # Moodle takes 1e400, and Open edX fails at a negative one
        said = _("{score:g} of {most:g} points is no score that a gradebook takes.")
        raise InputError(said.format(score=score, most=column.most))
    body = {
        "userId": user,
        "scoreGiven": score,
        "scoreMaximum": column.most,
        "comment": comment,  # Moodle deletes the last one when there is none
        "activityProgress": "Completed",
        "gradingProgress": "FullyGraded",
        "timestamp": datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        **(NOT_A_NEW_ATTEMPT if again and service.platform.kind == "canvas" else {}),
    }

    def may_pass(reply: httpx.Response) -> bool:
        return passes(reply) and not is_locked(service, reply)

    return service.post(_below(column, "scores"), SCORE, body, may_pass=may_pass)


def is_locked(service: Service, reply: httpx.Response) -> bool:
    """Return whether this is what Moodle says, each time, to a score for a mark or a column that is locked."""
    failed = reply.status_code == httpx.codes.INTERNAL_SERVER_ERROR
    return failed and service.platform.kind == "moodle" and reply.content.strip() == b"[]"


def is_out_of_time(reply: httpx.Response) -> bool:
    """Return whether a score was refused because the platform has one that is as new."""
    code = reply.status_code
    return code == httpx.codes.CONFLICT or (code == httpx.codes.BAD_REQUEST and "timestamp" in reason(reply).casefold())


def _below(column: Column, name: str) -> str:
    """Return an address below that of a column, which may end in a query, as Moodle's does."""
    path, question, query = column.address.partition("?")
    return f"{path.rstrip('/')}/{name}{question}{query}"


def _number(value: Any) -> float | None:
    """Return a finite number, which some platforms send as text, or None."""
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return number if math.isfinite(number) and not isinstance(value, bool) else None


def _objects(page: Any) -> list[dict[str, Any]]:
    if not isinstance(page, list):
        raise PlatformError(_("The platform answered with no list of columns or results; is line_items_url right?"))
    return [each for each in page if isinstance(each, dict)]


def _column(item: Any, resource_id: str) -> Column:
    if isinstance(item, dict) and isinstance(item.get("id"), str) and (most := _number(item.get("scoreMaximum"))):
        title = clean_line(text_in(item.get("label")), LONGEST_LABEL)
        return Column(title, resource_id, most, address=item["id"])
    raise PlatformError(_("The platform answered with a column that has no address or no maximum."))
