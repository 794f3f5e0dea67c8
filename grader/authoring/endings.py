"""How checks ended on programs of which it is known how they should: each is told once, with its reason."""

from __future__ import annotations

from collections.abc import Iterator

from grader.model.report import CheckResult, ExerciseResult, Outcome
from grader.model.sanitize import clean_line

LONGEST_REASON = 400


class Endings:
    """The checks that ended otherwise than they should, on however many programs."""

    def __init__(self, wanted: Outcome, *as_good: Outcome) -> None:
        self.wanted, self.as_good = wanted, as_good
        self.others: dict[tuple[str, Outcome], list[tuple[str, CheckResult]]] = {}

    def add(self, program: str, result: ExerciseResult) -> None:
        """Look at how the checks of one program ended."""
        for check in result.checks:
            if check.outcome not in (self.wanted, *self.as_good):
                self.others.setdefault((check.check.id, check.outcome), []).append((program, check))

    def problems(self) -> Iterator[str]:
        """Yield for each check how it ended, where first, and why."""
        for (id_, outcome), found in self.others.items():
            program, check = found[0]
            more = f" and {len(found) - 1} more of these programs" if len(found) > 1 else ""
            ended = f"{id_} is {outcome.name}, not {self.wanted.name}, on {program}{more}"
            yield ": ".join(filter(None, (ended, _reason(check))))


def _reason(check: CheckResult) -> str:
    """Return why a check ended as it did: what was raised in the test itself, or what was asked and answered."""
    if check.outcome is Outcome.BROKEN:
        return clean_line(check.staff_message, LONGEST_REASON)
    answered = f"{check.story} gives {check.got or 'nothing to compare'}" if check.story else ""
    expected = f"{check.expected} is expected" if check.expected else ""
    said = ((check.message or check.staff_message).rstrip("."), "; ".join(filter(None, (answered, expected))))
    return clean_line(". ".join(filter(None, said)), LONGEST_REASON)
