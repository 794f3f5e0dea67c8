"""Wrong programs that were written by somebody who saw neither our list of mistakes nor the grader, each in their own way.

A file in ``unseen/<exercise>/`` is called after the mistake that it has to be named as; one in ``strangers/<exercise>/``
by its author, after what is wrong there.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.model.course import Course
from grader.sandbox.forkserver import ForkServers
from tests.grading import grade_all
from tests.shipped import others

SLUGS = sorted(folder.name for folder in (Path(__file__).parent / "unseen").iterdir())
NAMED_TOO = {  # what gates and quotients that suffer from the mistake do, and the same mistake in another function
    "bias_counted_for_every_input": {"and_is_0_everywhere", "nand_is_1_everywhere"},
    "threshold_kept_as_bias": {"and_is_1_everywhere", "nand_is_0_everywhere", "or_is_1_everywhere"},
    "power_slope_without_n": {"denominator_loses_its_sign"},
    "divided_by_every_output": {"squares_divided_by_every_output"},
    "only_m_corrected": {"predicting_forgets_the_mask"},  # it makes this one, too
}


@pytest.mark.long
@pytest.mark.parametrize("slug", SLUGS)
def test_unseen_mistakes_are_named(slug: str, course: Course, box: ForkServers) -> None:
    """Each of these programs is named as the mistake that it makes, and as no other."""
    exercise = course.exercise(slug)
    written = {Path(name).stem: source for name, source in others.whole_files(exercise)}
    results = grade_all(course, exercise, [(source,) for source in written.values()], box)
    named = {stem: {c.mistake.id for c in r.checks if c.mistake} for stem, r in zip(written, results, strict=True)}
    assert named == {stem: {stem} | NAMED_TOO.get(stem, set()) for stem in written}
    assert len(named) >= 4


@pytest.mark.long
@pytest.mark.parametrize("slug", SLUGS)
def test_wrong_functions_earn_less(slug: str, course: Course, box: ForkServers) -> None:
    """Each of these programs loses points, with either of two seeds."""
    exercise = course.exercise(slug)
    written = {name: source for name, source, _changed in others.functions(course, exercise)}
    for seed in (1, 2):
        results = grade_all(course, exercise, [(source,) for source in written.values()], box, seed=seed)
        right = {n for n, r in zip(written, results, strict=True) if all(c.points == c.max_points for c in r.checks)}
        assert right == set(), seed
