from itertools import product

import numpy as np
import pytest
from hypothesis import strategies as st

from reference import gates, separation
from reference.floats import Array
from tests.reference.strategies import given, positive, seeds

ROWS = np.array(list(product((0.0, 1.0), repeat=2)))


def parted(seed: int) -> tuple[Array, Array, Array, float]:
    """Return points, none of which is nearer than 0.5 to a line, their sides, and the line."""
    rng = np.random.default_rng(seed)
    w, b = rng.normal(size=2), float(rng.normal())
    w, b = w / np.linalg.norm(w), b / float(np.linalg.norm(w))
    X = rng.uniform(-3, 3, size=(40, 2))
    X = X[np.abs(X @ w + b) > 0.5]
    return X, (X @ w + b > 0).astype(np.float64), w, b


@given(seeds)
def test_the_line_that_is_found_parts_the_points(seed: int) -> None:
    """Where a line parts the points, one is found, and no point lies on its wrong side."""
    X, t, _, _ = parted(seed)

    found = separation.separating_line(X, t)

    assert found is not None
    assert ((X @ found[0] + found[1] > 0) == t).all()


@given(seeds)
def test_corrections_are_no_more_than_novikoffs_bound(seed: int) -> None:
    """There are at most (R / γ)² of them, with points and line both lengthened by the bias."""
    X, t, w, b = parted(seed)
    longer, line = np.hstack([X, np.ones((len(X), 1))]), np.append(w, b)
    gap = np.min((2 * t - 1) * (longer @ line)) / np.linalg.norm(line)

    updates = separation.count_updates(X, t, 100_000)

    assert updates is not None
    assert updates <= np.max(np.sum(longer**2, axis=1)) / gap**2


@pytest.mark.parametrize("t", list(product((0, 1), repeat=4)))
def test_a_table_has_a_line_where_one_perceptron_gets_all_right(t: tuple[int, ...]) -> None:
    """There is none for XOR and its opposite, and one for each of the 14 other tables."""
    can = gates.best_single_perceptron(t) == 4

    assert (separation.separating_line(ROWS, t) is not None) is can
    assert (separation.count_updates(ROWS, t) is not None) is can


@given(st.integers(0, 20))
def test_the_rule_ends_with_an_epoch_without_corrections(epochs: int) -> None:
    """OR takes 4 epochs, the last of which corrects nothing: with fewer there is no end."""
    assert separation.count_updates(ROWS, [0, 1, 1, 1], epochs) == (4 if epochs >= 4 else None)


@given(seeds, positive)
def test_margin_is_of_the_line_and_not_of_its_numbers(seed: int, factor: float) -> None:
    """Other numbers for the same line have the same margin; turned round, the worst distance changes its sign."""
    X, t, w, b = parted(seed)

    gap = separation.margin(X, t, w, b)

    assert gap == pytest.approx(np.min(np.abs(X @ w + b)))
    assert gap == pytest.approx(separation.margin(X, t, factor * w, factor * b))
    assert separation.margin(X, t, -w, -b) == pytest.approx(-np.max(np.abs(X @ w + b)))


@given(seeds)
def test_margin_is_below_0_where_a_point_is_on_the_wrong_side(seed: int) -> None:
    """Give one point the other class, and the margin is minus its distance, or less."""
    X, t, w, b = parted(seed)
    t[0] = 1 - t[0]

    assert separation.margin(X, t, w, b) <= -abs(X[0] @ w + b) + 1e-12


def test_no_direction_is_no_line() -> None:
    """Weights of 0 have no distance."""
    with pytest.raises(ValueError, match="must not be 0"):
        separation.margin(ROWS, [0, 0, 0, 1], [0.0, 0.0], 1.0)
