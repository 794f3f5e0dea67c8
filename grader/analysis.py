"""What the reports of a class say together: how often each known mistake was made."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Frequency:
    """A known mistake, and how many of those who handed in the exercise made it."""

    exercise: str
    mistake: str
    learners: int
    of: int
    text: str

    @property
    def share(self) -> float:
        """From 0 to 1."""
        return self.learners / self.of


def frequencies(reports: Iterable[Json]) -> list[Frequency]:
    """Return the mistakes that are named in some reports, one for each learner, the commonest of an exercise first."""
    handed_in: Counter[str] = Counter()
    made: defaultdict[str, Counter[str]] = defaultdict(Counter)
    texts: dict[tuple[str, str], str] = {}
    for report in reports:
        for exercise in report["exercises"]:
            handed_in[exercise["id"]] += exercise["file"] is not None
            named = {m["id"]: m["text"] for check in exercise["checks"] if (m := check.get("mistake"))}
            made[exercise["id"]].update(named.keys())
            texts.update({(exercise["id"], id_): text for id_, text in named.items()})
    return [
        Frequency(exercise, id_, count, handed_in[exercise], texts[exercise, id_])
        for exercise, counts in made.items()
        for id_, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    ]


def document(found: list[Frequency], reports: int) -> Json:
    """Return the same for programs."""
    return {"reports": reports, "mistakes": [asdict(frequency) for frequency in found]}
