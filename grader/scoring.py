"""From outcomes to points: whole numbers within an exercise, and a course scaled to 100 by its weights."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from grader.model import ExerciseResult, Report

COURSE_MAX = 100


@dataclass(frozen=True, slots=True)
class Score:
    """What was earned, of how much."""

    earned: float
    max: float


def exercise_points(result: ExerciseResult) -> Score:
    """Return the points of one exercise."""
    return Score(sum(c.points for c in result.checks), sum(c.check.points for c in result.checks))


def course_score(report: Report) -> Score:
    """Return the score of the exercises that were graded, by weight, scaled to 100 and rounded to 2 decimals."""
    weights = sum(e.exercise.weight for e in report.exercises)
    earned = Fraction(0)
    for result in report.exercises:
        points = exercise_points(result)
        if points.max:
            earned += Fraction(int(points.earned), int(points.max)) * result.exercise.weight
    return Score(round(float(earned / weights * COURSE_MAX), 2) if weights else 0.0, COURSE_MAX)
