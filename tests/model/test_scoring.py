from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from grader.model.course import Check, Course, Exercise
from grader.model.language import Text
from grader.model.report import CheckResult, ExerciseResult, Outcome, Report, Sandbox
from grader.model.scoring import COURSE_MAX, Score, course_score, exercise_points
from tests.properties import law

Checks = list[tuple[Outcome, int]]
TITLE = Text("Title")


def exercise_of(checks: Checks, weight: int = 1) -> ExerciseResult:
    """Return the result of an exercise whose checks ended so, for so many points."""
    results = [
        CheckResult(Check(f"check{n}", "layers", 1, TITLE, points), outcome)
        for n, (outcome, points) in enumerate(checks)
    ]
    return ExerciseResult(Exercise(1, "layers", TITLE, weight, ()), None, tuple(results))


def report_of(*exercises: ExerciseResult) -> Report:
    """Return a report of these exercises."""
    course = Course("course", TITLE, "example", tuple(e.exercise for e in exercises))
    return Report(course, "submission", exercises, 1, "", Sandbox("full", (), ()), "en", "", 0)


checks = st.lists(st.tuples(st.sampled_from(Outcome), st.integers(1, 5)), min_size=1, max_size=4)
exercises = st.lists(st.builds(exercise_of, checks, st.integers(1, 10)), min_size=1, max_size=4)


def test_points_are_earned_by_passing_alone() -> None:
    """Each outcome earns all of a check's points or none; only PASSED earns them, and BROKEN, our fault, has none."""
    for outcome in Outcome:
        points = exercise_points(exercise_of([(outcome, 3)]))

        assert points == Score(3 if outcome is Outcome.PASSED else 0, 0 if outcome is Outcome.BROKEN else 3)


def test_points_are_summed() -> None:
    """The points of an exercise are the sums over its checks."""
    result = exercise_of([(Outcome.PASSED, 1), (Outcome.FAILED, 2), (Outcome.BROKEN, 4), (Outcome.SKIPPED, 8)])

    assert exercise_points(result) == Score(1, 11)


def test_an_exercise_counts_by_its_weight() -> None:
    """An exercise of weight 3 counts three times as much as one of weight 1, however many points it has."""
    report = report_of(exercise_of([(Outcome.PASSED, 50)], weight=1), exercise_of([(Outcome.FAILED, 1)], weight=3))

    assert course_score(report) == Score(25.0, 100)


def test_part_of_an_exercise_is_part_of_its_weight() -> None:
    """Half of the points of one exercise and all of another of the same weight are 75 of 100."""
    half = exercise_of([(Outcome.PASSED, 2), (Outcome.TIMED_OUT, 2)])

    assert course_score(report_of(half, exercise_of([(Outcome.PASSED, 7)]))) == Score(75.0, 100)


def test_what_broke_counts_for_nobody() -> None:
    """A check that broke, or an exercise of such checks alone, changes no share: neither that of a stub nor of a solution."""
    broken = (Outcome.BROKEN, 5)
    for outcome, earned in ((Outcome.PASSED, 100.0), (Outcome.UNFINISHED, 0.0)):
        whole = exercise_of([(outcome, 2), broken])

        assert course_score(report_of(whole, exercise_of([broken], weight=7))) == Score(earned, 100)


def test_a_score_has_two_decimals() -> None:
    """A third of the points is 33.33, and two thirds are 66.67."""
    third = exercise_of([(Outcome.PASSED, 1), (Outcome.FAILED, 2)])
    two_thirds = exercise_of([(Outcome.PASSED, 2), (Outcome.FAILED, 1)])

    assert course_score(report_of(third)).earned == 33.33
    assert course_score(report_of(two_thirds)).earned == 66.67


def test_nothing_graded_is_no_score() -> None:
    """A report without exercises, or with one that has no checks or no weight, has earned 0 of 100."""
    for report in (report_of(), report_of(exercise_of([])), report_of(exercise_of([(Outcome.PASSED, 1)], weight=0))):
        assert course_score(report) == Score(0.0, 100)


@law
@given(exercises)
def test_the_full_score_is_for_full_marks(results: list[ExerciseResult]) -> None:
    """A score is 100 exactly when every check that counts earned its points, 0 exactly when none did, and else between."""
    outcomes = [result.outcome for exercise in results for result in exercise.checks]
    earned = [outcome is Outcome.PASSED for outcome in outcomes if outcome is not Outcome.BROKEN]

    score = course_score(report_of(*results))

    assert score.max == COURSE_MAX == 100
    assert 0 <= score.earned <= 100
    assert (score.earned == 100) == (all(earned) and bool(earned))
    assert (score.earned == 0) == (not any(earned))


@law
@given(exercises, st.randoms(use_true_random=False))
def test_the_order_of_exercises_does_not_count(results: list[ExerciseResult], random: Random) -> None:
    """The same results in another order give the same score, to the last bit."""
    shuffled = list(results)
    random.shuffle(shuffled)

    assert course_score(report_of(*shuffled)) == course_score(report_of(*results))
