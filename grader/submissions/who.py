"""Who handed something in, as far as the name of an entry says."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from grader.model.sanitize import printable, seen

Lms = Literal["", "canvas", "moodle", "brightspace", "blackboard"]
# What results call those whom an LMS numbers for itself alone.
NUMBERED = {"moodle": "Participant", "brightspace": "Brightspace"}
KNOWN_BY_NUMBER = re.compile(
    r"(?:(?P<called>.*?) ?\()?(?P<word>Participant|Brightspace) (?P<number>[0-9]+)\)?", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Who:
    """Who handed something in, exactly as its name says: a number or an id that an LMS gave, a name, or both.

    Canvas and Brightspace number their users, Moodle whoever takes part in one assignment; Blackboard has user names.
    """

    lms: Lms = ""
    number: str = ""
    name: str = ""
    perhaps: tuple[str, ...] = ()  # other numbers of Canvas', one of which it may be as well

    @property
    def learner(self) -> str:
        """What results know them by where no roster says more."""
        return printable(self._said) or "\N{REPLACEMENT CHARACTER}"

    @property
    def looks(self) -> str:
        """What a reader sees of that; whoever is not somebody else, but looks like them, has the same."""
        return seen(self._said)

    @property
    def _said(self) -> str:
        if word := NUMBERED.get(self.lms):
            return f"{self.name} ({word} {self.number})"
        return self.number or self.name


def numbered(learner: str) -> Who | None:
    """Return whom results know by a number that means nothing outside of one LMS, or None for all others."""
    match = KNOWN_BY_NUMBER.fullmatch(learner)
    if match is None:
        return None
    lms: Lms = "moodle" if match["word"] == NUMBERED["moodle"] else "brightspace"
    return Who(lms, match["number"], match["called"] or "")
