"""One attempt of a learner: what was handed in, the seed of its inputs, and where its report lies."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import datetime

from grader.batch.engines.engine import Job
from grader.batch.standing import RestsOn
from grader.model.document import CheckValues, Document
from grader.model.language import _
from grader.model.sanitize import clean_line
from grader.model.submission import Submission

UNSAFE = re.compile(r"[^\w.@+-]|^\.")
LONGEST_NAME = 80
SEEDS = 1 << 32
MOST_REASONS = 3


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt of a learner, and what there is to grade."""

    learner: str
    called: str
    number: int
    sha256: str  # of what was handed in
    job: Job
    submitted: datetime | None = None  # if that is known
    is_sure: bool = False  # because somebody says so


def seed_of(handed_in: Submission, seed: int) -> int:
    """Return the seed of an attempt, which follows from that of the gradebook and from the code alone.

    Whoever hands in the same code has the same seed. Whoever hands in another table of the answers to the last inputs
    meets other inputs.
    """
    parts = sorted(f"{slug}:{source.sha256}" for slug, sources in handed_in.sources.items() for source in sources)
    digest = hashlib.sha256("\n".join([str(seed), *parts]).encode()).digest()
    return int.from_bytes(digest[:8]) % SEEDS


def folder_of(learner: str) -> str:
    """Return a name for a learner's folder that every file system takes, and that no other learner has.

    A long name ends in a digest, behind a sign that stands in no other.
    """
    safe = UNSAFE.sub(
        lambda odd: "".join(f"%{byte:02X}" for byte in odd[0].encode("utf-8", "surrogateescape")), learner
    )
    if len(safe.encode()) <= LONGEST_NAME:
        return safe
    digest = hashlib.sha256(learner.encode("utf-8", "surrogateescape")).hexdigest()[:32]
    return f"{safe[: LONGEST_NAME // 4]}~{digest}"


def key(rests_on: RestsOn) -> str:
    """Return 12 hex digits that identify what a mark rests on."""
    return hashlib.sha256(f"{rests_on}".encode()).hexdigest()[:12]


def line(text: str) -> str:
    """Return a name as a report holds it."""
    return clean_line(text, 255)


def unproved(faults: list[CheckValues]) -> str:
    """Return the sentence that a course's solution does not earn everything, with the checks that it fails."""
    named = "; ".join(
        f"{check['id']}: {check['status']}" + (f" ({reason})" if (reason := _reason(check)) else "")
        for check in faults[:MOST_REASONS]
    )
    said = _(
        "The course's own solution does not earn everything, so nobody's marks would be right: {faults}. "
        "`grade verify` shows more; --unproved grades all the same."
    )
    more = f"; … ({len(faults)})" if len(faults) > MOST_REASONS else ""
    return said.format(faults=named + more)


def _reason(check: CheckValues) -> str:
    return clean_line(str(check.get("staff_message") or check.get("message") or ""), 200)


def kind(document: Document) -> str:
    """Return what a run counts a report as: graded, timeout, unreadable or grader_error."""
    if document["status"] != "graded":
        return str(document["status"])
    return "timeout" if document["summary"]["timeout"] else "graded"
