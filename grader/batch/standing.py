"""What a gradebook says: what a mark rests on, how an attempt was graded, and where a learner stands."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RestsOn:
    """What a mark rests on: digests of all that decides how checks end, and of what that is worth, and the seed."""

    suite_sha256: str
    rules_sha256: str
    seed: int


@dataclass(frozen=True, slots=True)
class Grading:
    """One grading of an attempt: the digest of its rules, and its report with the digest of the text of that."""

    id: int
    rules_sha256: str
    report: str
    report_sha256: str  # "" in a gradebook of version 1


@dataclass(frozen=True, slots=True)
class Standing:
    """A learner, and the attempt that counts; ``score`` is None, not 0, where there was nothing to read."""

    learner: str
    name: str
    enrolled: bool
    attempts: int
    attempt: int | None
    grading: int | None
    status: str
    score: float | None
    max_score: float | None
    report: str
    report_sha256: str
    entry: str = ""  # the name of what was handed in
    waiting: float = 0  # points that somebody has yet to give
