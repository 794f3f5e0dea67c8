"""What takes too long is ended by a signal, and by another thread where there are none."""

from __future__ import annotations

import time

import pytest

from grader.system.timer import raising


class TooLong(BaseException):
    """What is raised here."""


@pytest.fixture(params=["signal", "thread"], autouse=True)
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test is run with signals and without."""
    monkeypatch.setenv("GRADE_PORTABLE", "1" if request.param == "thread" else "")


def computing(seconds: float) -> None:
    """Compute for so many seconds of processor time."""
    end = time.process_time() + seconds
    while time.process_time() < end:
        pass


def test_what_takes_too_long_is_ended() -> None:
    """A block that computes on is left with the error once its seconds are used up, and not before."""
    started = time.process_time()
    until = started + 0.2
    with pytest.raises(TooLong), raising(TooLong, 0.01, lambda: until - time.process_time()):
        computing(60.0)

    assert 0.2 <= time.process_time() - started < 30


def test_what_ends_in_time_is_left_alone() -> None:
    """A block that is done before hears nothing of it, nor does what follows, however short both are."""
    for _ in range(300):
        with raising(TooLong, 0.3, lambda: 1.0):
            pass
    with raising(TooLong, 0.05, lambda: 1.0):
        computing(0.2)
    computing(0.2)


def test_the_end_of_time_and_of_the_block_may_meet() -> None:
    """When the seconds are used up just as the block ends, the error comes out of the block or not at all."""
    for _ in range(40):
        until = time.monotonic() + 0.01
        try:
            with raising(TooLong, 0.0, lambda until=until: until - time.monotonic()):  # type: ignore[misc]
                while time.monotonic() < until:
                    pass
        except TooLong:
            pass
        computing(0.002)


def test_what_catches_it_is_ended_once_more() -> None:
    """Who catches the error meets it again after a while, where that is asked for."""
    caught = 0
    with raising(TooLong, 0.0, lambda: 0.0, again=0.05):
        while caught < 3:
            try:
                computing(60.0)
            except TooLong:
                caught += 1
