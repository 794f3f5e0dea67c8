"""What a class did together is counted as textbooks count it."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.reports.statistics import analyze, document, fisher, point_biserial, wilson
from tests.properties import law


def yardstick() -> Any:
    """Return SciPy's statistics, which take a second to load: not while tests are only collected."""
    from scipy import stats

    return stats


def report(*passed: bool, file: str | None = "line.py", statuses: dict[int, str] | None = None) -> Any:
    """Return what of a report is analysed: checks of 2 points each, passed or failed."""
    checks = [
        {
            "id": f"check{number}",
            "title": f"Check {number}.",
            "status": (statuses or {}).get(number, "passed" if ok else "failed"),
            "points": 2 * ok,
            "max_points": 2,
        }
        for number, ok in enumerate(passed)
    ]
    exercise = {"id": "line", "file": file, "points": 2 * sum(passed), "max_points": 2 * len(passed), "checks": checks}
    return {"exercises": [exercise]}


@law
@given(st.integers(1, 300).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_interval_of_a_share_is_wilsons(counts: tuple[int, int]) -> None:
    """The interval is the one that SciPy gives."""
    passed, tried = counts
    expected = yardstick().binomtest(passed, tried).proportion_ci(method="wilson")

    assert wilson(passed, tried) == pytest.approx((expected.low, expected.high), abs=1e-6)


@law
@given(st.lists(st.tuples(st.booleans(), st.integers(0, 20)), min_size=4, max_size=60))
def test_discrimination_is_the_point_biserial_correlation(pairs: list[tuple[bool, int]]) -> None:
    """The correlation and its interval are those that SciPy gives; where all did alike there is none."""
    passes = np.array([float(ok) for ok, _rest in pairs])
    rests = np.array([rest / 20 for _ok, rest in pairs])
    r = point_biserial(passes, rests)
    if np.ptp(passes) == 0 or np.ptp(rests) == 0:
        assert r is None
        return
    expected = yardstick().pearsonr(passes, rests)

    assert r == pytest.approx(yardstick().pointbiserialr(passes, rests).statistic, abs=1e-9)
    if abs(expected.statistic) < 1 - 1e-9:
        assert fisher(r, len(pairs)) == pytest.approx(tuple(expected.confidence_interval()), abs=1e-6)


def test_a_check_goes_with_the_rest_of_its_exercise() -> None:
    """A check that the strong pass and the weak fail tells them apart; its own points do not count for it."""
    strong, weak = report(True, True, True), report(False, False, False)
    middle = report(True, True, False)
    (first, _second, last) = analyze([strong, strong, middle, weak, weak]).items

    assert (first.tried, first.passed, first.share) == (5, 3, 0.6)
    assert first.discrimination is not None
    assert last.discrimination is not None
    assert first.discrimination > last.discrimination > 0.5
    assert first.discrimination == pytest.approx(
        yardstick().pointbiserialr([1, 1, 1, 0, 0], [1.0, 1.0, 0.5, 0.0, 0.0]).statistic
    )


def test_who_did_not_try_does_not_count() -> None:
    """Checks that were not begun, skipped, or broken by us say nothing; neither does a missing file."""
    untried = report(False, False, statuses={0: "unfinished", 1: "skipped"})
    ours = report(True, True, statuses={0: "grader_error"})
    found = analyze([report(True, False), untried, ours, report(False, False, file=None)])

    assert found.reports == 4
    assert [(item.check, item.tried, item.passed) for item in found.items] == [("check0", 1, 1), ("check1", 2, 1)]


def test_of_nobody_nothing_is_said() -> None:
    """Without reports there is nothing, and the document for programs says so."""
    assert document(analyze([])) == {"reports": 0, "mistakes": [], "checks": []}
