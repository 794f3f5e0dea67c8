"""What ``@task`` says of a hidden test, and what it refuses."""

from __future__ import annotations

import math
from typing import Any

import pytest

from grader.model.errors import AuthorError
from grader.testing.hidden import task


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ({"points": 0}, "points=0: a check is worth a whole number of points, at least 1"),
        ({"points": -1}, "points=-1: a check is worth"),
        ({"points": 0.5}, "points=0.5: a check is worth"),
        ({"points": True}, "points=True: a check is worth"),
        ({"points": 1, "seconds": 0}, "seconds=0: a check may take a number of seconds, more than 0"),
        ({"points": 1, "seconds": math.inf}, "seconds=inf: a check may take"),
        ({"points": 1, "seconds": True}, "seconds=True: a check may take"),
    ],
)
def test_what_means_nothing_is_refused(said: dict[str, Any], why: str) -> None:
    """Points that are no whole number above 0, and times that are none, end in a sentence."""
    with pytest.raises(AuthorError, match=why.partition(":")[0]) as error:
        task(1, **said)

    assert why in str(error.value)
