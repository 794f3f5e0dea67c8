"""The receipt of a push: what became of each mark, and what pushes have put into the gradebook.

No platform says which marks a teacher has changed in a column that a push made. So a receipt remembers what pushes put
there, and whatever else stands there is a teacher's. It is written before a score is on its way: after a kill, either
what was there before is there, or what was sent.
"""

from __future__ import annotations

import hashlib
import html
import math
import os
from contextlib import suppress
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from grader.files.writing import open_regular, write_whole, writing
from grader.lti.ags import PRECISION, Result
from grader.lti.replies import TAG
from grader.model.errors import InputError
from grader.model.language import _
from grader.reports.marks import Column
from grader.reports.report_json import text_of
from grader.system.folder import by_path


class Verdict(Enum):
    """What became of a mark."""

    PLANNED = "planned"
    SENDING = "sending"
    ACCEPTED = "accepted"
    ARRIVED = "arrived"
    UNCHANGED = "unchanged"
    LEFT_ALONE = "left_alone"
    NOT_APPLIED = "not_applied"
    NEWER = "newer"
    LOCKED = "locked"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    NOT_SENT = "not_sent"


GOOD = (Verdict.ARRIVED, Verdict.UNCHANGED)
MAY_BE_THERE = (*GOOD, Verdict.SENDING, Verdict.ACCEPTED, Verdict.NOT_APPLIED)


@dataclass(frozen=True, slots=True)
class Known:
    """A score in points of its column, and a digest of its comment, or nothing where nobody knows that one."""

    score: float
    comment: str = ""

    @classmethod
    def of(cls, cell: Result, most: float) -> Known:
        """Return what a gradebook has, with the comment as the platform made it."""
        return cls(cell.points(most) or 0.0, digest(cell.comment))

    def is_in(self, cell: Result, most: float) -> bool:
        """Return whether this is what a gradebook has, as far as it tells."""
        comment = digest(cell.comment)
        return cell.is_score(self.score, most) and (not self.comment or not comment or self.comment == comment)


@dataclass(frozen=True, slots=True)
class Line:
    """What became of one mark."""

    learner: str
    user: str
    score: float
    verdict: Verdict
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What is in the file. ``ours`` is by the platform's ids of learners, of earlier pushes as well as of the last."""

    format: Literal["nn-grade push receipt 1", "nn-grade push receipt 2"]
    platform: str
    line_item: str | None
    id: str
    title: str
    max: Annotated[float, msgspec.Meta(gt=0)]
    written_at: str
    learners: list[Line]
    ours: dict[str, list[Known]] = field(default_factory=dict)

    def left_in(self, column: Column) -> dict[str, list[Known]]:
        """Return what pushes left in a column, in the points that it has now; nothing where it was made anew."""
        if self.line_item != column.address:
            return {}
        ours = self.ours
        if self.format == "nn-grade push receipt 1":
            ours = {line.user: [Known(line.score)] for line in self.learners if line.verdict in MAY_BE_THERE}
        share = column.most / self.max
        if math.isclose(share, 1, rel_tol=PRECISION):
            return ours
        # Whoever changes the points of a column may have the marks in it scaled, or not.
        return {
            user: [*known, *(replace(each, score=each.score * share) for each in known)] for user, known in ours.items()
        }

    def write(self, path: Path) -> None:
        """Put this in place of a file (InputError where that cannot be done)."""
        with writing(path):
            write_whole(path, text_of(self))


def read(path: Path, platform: str, id_: str) -> Receipt | None:
    """Return the receipt of the last push into a column (InputError where the file is something else)."""
    try:
        if path.is_symlink():  # none of ours; it is replaced
            return None
        with os.fdopen(open_regular(by_path(path.parent), path.name, os.O_RDONLY), "rb") as file:
            found = msgspec.json.decode(file.read(), type=Receipt)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise InputError(_("{path}: cannot be read ({reason}).").format(path=path, reason=error.strerror)) from None
    except (ValueError, RecursionError) as error:
        said = _("{path} is no receipt of a push ({reason}); move it away, or name another file with --receipt.")
        raise InputError(said.format(path=path, reason=error)) from None
    if (found.platform, found.id) != (platform, id_):
        said = _("{path} is the receipt of a push to another platform or column; name another file with --receipt.")
        raise InputError(said.format(path=path))
    return found


def digest(comment: str | None) -> str:
    """Return what one comment is told from another by, whatever a platform made of its lines, signs and tags."""
    if not comment:
        return ""
    with suppress(ValueError):  # the number of a sign with thousands of digits
        comment = TAG.sub(" ", html.unescape(comment))
    return hashlib.sha256(" ".join(comment.split()).encode("utf-8", "surrogatepass")).hexdigest()[:16]
