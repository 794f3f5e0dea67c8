"""When a wrong answer comes back: the days between, what moves it on, and what brings it back to the beginning."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from grader.course.review import INTERVALS, Slip

MADE = date(2026, 3, 1)
MENDED = date(2026, 3, 2)


def test_it_comes_back_after_longer_and_longer_times() -> None:
    """It is due 1, 3, 7 and 16 days after it held the last time, and then no more."""
    slip = Slip(MADE, mended=MENDED)
    days = []
    while slip.due:
        days.append((slip.due - (slip.mended or MADE)).days)
        slip = slip.repeated(slip.due, held=True)

    assert days == list(INTERVALS) == [1, 3, 7, 16]


def test_what_is_not_mended_is_not_due() -> None:
    """As long as the answer is wrong, there is nothing to repeat."""
    assert not Slip(MADE).is_due(MADE + timedelta(400))


def test_what_fails_begins_anew() -> None:
    """A task that was wrong when it came back is due the day after, wherever it had got to, and stays laid out."""
    slip = Slip(MADE, "squares", MENDED, 2, laid=True).repeated(date(2026, 3, 20), held=False)

    assert slip == Slip(MADE, "squares", date(2026, 3, 20), 0, laid=True)
    assert slip.due == date(2026, 3, 21)


def test_what_is_written_again_too_early_moves_nothing() -> None:
    """Passing on a day on which it was not due leaves the day on which it is."""
    slip = Slip(MADE, mended=MENDED, laid=True)

    assert slip.repeated(MENDED, held=True) == replace(slip, laid=False)


def test_a_new_wrong_answer_is_a_new_slip() -> None:
    """One that comes after the last was mended has its own day; until then it is the same, perhaps with a name."""
    assert Slip(MADE, "squares", MENDED, 3).again("", date(2026, 4, 1)) == Slip(date(2026, 4, 1), "squares")
    assert Slip(MADE).again("squares", date(2026, 4, 1)) == Slip(MADE, "squares")


def test_an_entry_says_all_of_it() -> None:
    """What is written into the file is read back."""
    for slip in (Slip(MADE), Slip(MADE, "squares", MENDED, 4, laid=True)):
        assert Slip.of(slip.entry()) == slip
