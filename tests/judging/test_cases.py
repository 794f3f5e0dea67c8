"""Tests of the cases on which functions are judged."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

from grader.judging import cases


def test_cases_are_sorted_by_effort() -> None:
    """Small cases come before large ones, and round numbers before fractions and large numbers."""
    given = [np.ones((3, 3)), 3.75, (1.0, 2.0), np.ones(2), 100.0, 0.0, [1.0, 2.5], "text"]

    order = cases.simplest_first(given)

    texts = [str(case).replace("\n", "") for case in order]
    assert texts == [
        "(0.0,)",
        "('text',)",
        "(1.0, 2.0)",
        "(100.0,)",
        "(array([1., 1.]),)",
        "(3.75,)",
        "([1.0, 2.5],)",
        "(array([[1., 1., 1.],       [1., 1., 1.],       [1., 1., 1.]]),)",
    ]


def test_cases_that_are_alike_keep_their_order() -> None:
    """Cases of the same effort stay in the author's order."""
    assert cases.simplest_first([2, 1.0, (3.0,), True, np.int64(4)]) == [(2,), (1.0,), (3.0,), (True,), (4,)]


def takes_all(*case: Any) -> float:
    """Answer any case."""
    return 0.0


@pytest.mark.parametrize(
    ("case", "simpler"),
    [
        ((3.14159,), [(3.0,), (3.1,)]),
        ((2.5, -1.26, "text", 7), [(2.0, -1.0, "text", 7), (2.5, -1.3, "text", 7)]),
        ((2.04, 0.26), [(2.0, 0.3)]),
        ((0.04, 3.14159), []),
        ((3.0, 100.0), []),
        ((7, "text"), []),
        ((), []),
    ],
    ids=repr,
)
def test_fractions_are_rounded(case: tuple[Any, ...], simpler: list[tuple[Any, ...]]) -> None:
    """A case is rounded to whole numbers, then to one digit, where that makes it easier and nothing becomes 0."""
    assert cases.simpler(case, takes_all) == simpler


def test_arrays_become_small() -> None:
    """The first simpler case of a product of matrices is 1 × 1 with a whole number, and all fit each other."""
    rng = np.random.default_rng(0)
    W, x = rng.normal(size=(4, 3)), rng.normal(size=3)

    found = cases.simpler((W, x), lambda W, x: W @ x)

    assert [part.tolist() for part in found[0]] == [[[2.0]], [2.0]]
    assert {W.shape for W, _ in found} == {(1, 1), (2, 2), (4, 3)}
    assert all(W.shape[1] == len(x) for W, x in found)


def test_a_case_keeps_its_arrays() -> None:
    """Making simpler cases changes nothing of the case itself."""
    array, integers = np.array([[1.26, -2.04]]), np.array([1, 2])

    cases.simpler((array, integers), takes_all)

    assert array.tolist() == [[1.26, -2.04]]
    assert integers.tolist() == [1, 2]


def test_no_zero_is_put_in() -> None:
    """An array without a zero gets none by rounding."""
    found = cases.simpler((np.array([1.26, 1.04, 0.14]),), takes_all)

    assert found
    assert all(np.all(array) for (array,) in found)


def test_probabilities_stay_probabilities() -> None:
    """Rows that sum to 1 still do in every simpler case, and are not made whole numbers."""
    y = np.array([[0.25, 0.75], [0.6, 0.4]])

    found = cases.simpler((y, np.eye(2)), takes_all)

    assert found
    assert all(np.allclose(y.sum(axis=1), 1) and np.allclose(t.sum(axis=1), 1) for y, t in found)


def test_a_case_without_an_answer_is_no_case() -> None:
    """A case is not made simpler where the oracle cannot compute."""
    assert cases.simpler((0.7,), lambda p: math.log(1 - p)) == []
    assert cases.simpler((0.7,), lambda p: math.log(2 - p)) == [(1.0,)]


def test_a_whole_number_of_any_size_is_a_case() -> None:
    """An integer beyond all floats is sorted among the large ones."""
    assert cases.simplest_first([10**400, 3, -(10**400), 0.25]) == [(3,), (10**400,), (-(10**400),), (0.25,)]


def test_a_text_of_numpys_is_a_text() -> None:
    """Texts that a random generator has chosen are plain ones in a case, alone and among other arguments."""
    drawn = np.random.default_rng(0).permutation(["Ada", "Grace"])

    found = cases.simplest_first([drawn[0], (drawn[1], 2.0)])

    assert {type(part) for case in found for part in case} == {str, float}
    assert sorted(case[0] for case in found) == ["Ada", "Grace"]
