"""From outcomes to points: whole numbers within an exercise, and a course scaled to 100 by its weights."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from grader.model.report import ExerciseResult, Report

COURSE_MAX = 100


@dataclass(frozen=True, slots=True)
class Score:
    """What was earned, of how much."""

    earned: float
    max: float


def exercise_points(result: ExerciseResult) -> Score:
    """Return the points of one exercise."""
    return Score(sum(c.points for c in result.checks), sum(c.max_points for c in result.checks))


def course_score(report: Report) -> Score:
    """Return the score of the exercises that were graded, by weight, scaled to 100 and rounded to 2 decimals."""
    points = ((result.exercise.weight, exercise_points(result)) for result in report.exercises)
    return Score(weighted((weight, score.earned, score.max) for weight, score in points), COURSE_MAX)


def weighted(parts: Iterable[tuple[int, float, float]]) -> float:
    """Return what (weight, earned, max) of several exercises make of 100, rounded to 2 decimals.

    An exercise in which nothing can be earned, because the grader failed in all of it, does not count.
    """
    parts = [part for part in parts if part[2]]
    weights = sum(weight for weight, _earned, _most in parts)
    earned = sum(Fraction(earned) / Fraction(most) * weight for weight, earned, most in parts)
    return round(float(earned / weights * COURSE_MAX), 2) if weights else 0.0
