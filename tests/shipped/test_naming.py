"""Wrong programs that were written by somebody who saw neither our list of mistakes nor the grader, each in their own way.

A file in ``unseen/<exercise>/`` is called after the mistake that it has to be named as.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.model.course import Course
from grader.sandbox.forkserver import ForkServers
from tests.grading import grade_all, source_of

UNSEEN = Path(__file__).parent / "unseen"
NAMED_TOO = {  # what gates and quotients that suffer from the mistake do, and the same mistake in another function
    "bias_counted_for_every_input": {"and_is_0_everywhere", "nand_is_1_everywhere"},
    "threshold_kept_as_bias": {"and_is_1_everywhere", "nand_is_0_everywhere", "or_is_1_everywhere"},
    "power_slope_without_n": {"denominator_loses_its_sign"},
    "divided_by_every_output": {"squares_divided_by_every_output"},
    "only_m_corrected": {"predicting_forgets_the_mask"},  # it makes this one, too
}


@pytest.mark.long
@pytest.mark.parametrize("slug", sorted(folder.name for folder in UNSEEN.iterdir()))
def test_unseen_mistakes_are_named(slug: str, course: Course, box: ForkServers) -> None:
    """Each of these programs is named as the mistake that it makes, and as no other."""
    exercise = course.exercise(slug)
    paths = sorted((UNSEEN / slug).iterdir())
    submissions = [(source_of(slug + path.suffix, path.read_bytes()),) for path in paths]
    results = grade_all(course, exercise, submissions, box)
    named = {path.stem: {c.mistake.id for c in r.checks if c.mistake} for path, r in zip(paths, results, strict=True)}
    assert named == {path.stem: {path.stem} | NAMED_TOO.get(path.stem, set()) for path in paths}
    assert len(named) >= 4
