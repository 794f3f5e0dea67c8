"""What the reports of a class say together: the known mistakes that were made, and what each check tells of learners.

Difficulty is the share of those who tried a check that passed it, with Wilson's interval. Discrimination is the
point-biserial correlation between passing it and the share of the exercise's other points, with Fisher's interval: near
0, or below, a check says little about who has understood the rest. Both intervals are of 95 %.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from itertools import groupby
from math import atanh, sqrt, tanh
from typing import Any

import numpy as np

from grader.model.document import CheckValues, Document, ExerciseValues
from grader.model.language import _

Z = 1.959964  # of a normal distribution, 95 % lie within so many standard deviations
FEWEST = 4  # learners, for an interval of a correlation
UNTRIED = ("unfinished", "skipped", "grader_error", "to_be_marked", "marked")

Interval = tuple[float, float]


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


@dataclass(frozen=True, slots=True)
class Item:
    """A check, as a class took it; ``discrimination`` is None where all did alike."""

    exercise: str
    check: str
    title: str
    tried: int
    passed: int
    interval: Interval
    discrimination: float | None
    discrimination_interval: Interval | None

    @property
    def share(self) -> float:
        """From 0, where nobody passed, to 1."""
        return self.passed / self.tried


@dataclass(frozen=True, slots=True)
class Analysis:
    """What was found in some reports: mistakes, the commonest of an exercise first, and checks in their order."""

    reports: int
    mistakes: tuple[Frequency, ...]
    items: tuple[Item, ...]

    @property
    def by_exercise(self) -> dict[str, list[Item]]:
        """The checks of each exercise."""
        return {exercise: list(items) for exercise, items in groupby(self.items, lambda item: item.exercise)}


def analyze(reports: Iterable[Document]) -> Analysis:
    """Return what reports say together, of which each is one learner's."""
    count = 0
    handed_in: Counter[str] = Counter()
    made: defaultdict[str, Counter[str]] = defaultdict(Counter)
    texts: dict[tuple[str, str], str] = {}
    titles: dict[tuple[str, str], str] = {}
    order: dict[tuple[str, str], None] = {}  # that of the course, whoever tried what first
    taken: defaultdict[tuple[str, str], list[tuple[bool, float]]] = defaultdict(list)
    for report in reports:
        count += 1
        for exercise in report["exercises"]:
            slug = exercise["id"]
            order.update({(slug, check["id"]): None for check in exercise["checks"]})
            if exercise["file"] is None:
                continue
            handed_in[slug] += 1
            named = {m["id"]: m["text"] for check in exercise["checks"] if (m := check.get("mistake"))}
            made[slug].update(named.keys())
            texts.update({(slug, id_): text for id_, text in named.items()})
            for check in exercise["checks"]:
                if check["status"] not in UNTRIED:
                    titles[slug, check["id"]] = check["title"]
                    taken[slug, check["id"]].append((check["status"] == "passed", _rest(exercise, check)))
    mistakes = tuple(
        Frequency(slug, id_, learners, handed_in[slug], texts[slug, id_])
        for slug, counts in made.items()
        for id_, learners in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    )
    items = tuple(_item(*key, titles[key], taken[key]) for key in order if key in taken)
    return Analysis(count, mistakes, items)


def _rest(exercise: ExerciseValues, check: CheckValues) -> float:
    """Return the share of the exercise's points that were earned at other checks."""
    most = exercise["max_points"] - check["max_points"]
    return (exercise["points"] - check["points"]) / most if most else 0.0


def _item(exercise: str, check: str, title: str, pairs: list[tuple[bool, float]]) -> Item:
    passes, rests = np.array([p for p, _rest in pairs], dtype=float), np.array([rest for _passed, rest in pairs])
    tried, passed = len(pairs), int(passes.sum())
    r = point_biserial(passes, rests)
    return Item(exercise, check, title, tried, passed, wilson(passed, tried), r, fisher(r, tried))


def wilson(passed: int, tried: int) -> Interval:
    """Return an interval for a share: (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n).

    >>> [round(end, 3) for end in wilson(9, 10)]
    [0.596, 0.982]
    """
    p, n = passed / tried, tried
    middle, half = p + Z**2 / (2 * n), Z * sqrt(p * (1 - p) / n + Z**2 / (4 * n**2))
    return max(0.0, (middle - half) / (1 + Z**2 / n)), min(1.0, (middle + half) / (1 + Z**2 / n))


def point_biserial(passes: np.ndarray, rests: np.ndarray) -> float | None:
    """Return the correlation of a yes or no (n,) with a number (n,), or None where either is the same for all.

    >>> round(point_biserial(np.array([0.0, 0.0, 1.0, 1.0]), np.array([0.0, 0.5, 0.5, 1.0])), 3)
    0.707
    """
    if np.ptp(passes) == 0 or np.ptp(rests) < 1e-12:
        return None
    return float(np.corrcoef(passes, rests)[0, 1])


def fisher(r: float | None, n: int) -> Interval | None:
    """Return an interval for a correlation, tanh(artanh r ± z / √(n − 3)); None where there are too few."""
    if r is None or n < FEWEST:
        return None
    if abs(r) > 1 - 1e-12:
        return r, r
    half = Z / sqrt(n - 3)
    return tanh(atanh(r) - half), tanh(atanh(r) + half)


def telling(item: Item) -> str:
    """Return in words what a check tells of learners: its discrimination, or why there is none."""
    if item.discrimination is not None:
        return f"{item.discrimination:.2f}"
    return _("never failed") if item.passed == item.tried else "–" if item.passed else _("never passed")


def document(found: Analysis) -> dict[str, Any]:
    """Return the same for programs."""
    return {
        "reports": found.reports,
        "mistakes": [asdict(frequency) | {"share": frequency.share} for frequency in found.mistakes],
        "checks": [asdict(item) | {"share": item.share} for item in found.items],
    }
