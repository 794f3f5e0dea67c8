from itertools import pairwise

import numpy as np
import pytest
from hypothesis import strategies as st

from reference import generalisation
from reference.floats import Array
from tests.reference.strategies import given, positive, seeds


@given(st.integers(1, 40), st.floats(0.0, 1.0), seeds)
def test_split_deals_each_row_once(N: int, share: float, seed: int) -> None:
    """All rows are there once, with their targets, and the share of them is for testing; the seed decides which."""
    X, t = np.arange(float(N))[:, np.newaxis], np.arange(N)

    X_train, t_train, X_test, t_test = generalisation.split(X, t, share, seed)

    assert sorted([*t_train, *t_test]) == list(range(N))
    assert (X_train[:, 0] == t_train).all()
    assert (X_test[:, 0] == t_test).all()
    assert len(t_test) == round(share * N)
    assert (generalisation.split(X, t, share, seed)[3] == t_test).all()


@pytest.mark.parametrize(("rows", "targets", "share"), [(3, 2, 0.5), (3, 3, 1.5), (3, 3, -0.1)])
def test_split_wants_what_fits(rows: int, targets: int, share: float) -> None:
    """A target for each row, and a share between 0 and 1."""
    with pytest.raises(ValueError, match="do not fit"):
        generalisation.split(np.zeros((rows, 1)), np.zeros(targets), share, 0)


losses = st.lists(st.integers(0, 9).map(float), min_size=1, max_size=12)


@given(losses, st.integers(1, 5))
def test_early_stop_is_the_first_smallest_before_the_patience_ran_out(losses: list[float], patience: int) -> None:
    """None before it is as small, none of the next few is smaller, and what is smaller before lies farther ahead."""
    best = generalisation.early_stop(losses, patience)

    assert all(loss > losses[best] for loss in losses[:best])
    assert all(loss >= losses[best] for loss in losses[best + 1 : best + 1 + patience])
    records = [k for k, loss in enumerate(losses[: best + 1]) if k == 0 or loss < min(losses[:k])]
    assert all(later - earlier <= patience for earlier, later in pairwise(records))


@given(losses)
def test_with_much_patience_the_smallest_loss_wins(losses: list[float]) -> None:
    """Then it is the first smallest of all."""
    assert generalisation.early_stop(losses, 20) == np.argmin(losses)


@pytest.mark.parametrize(("losses", "patience"), [([], 1), ([1.0], 0)])
def test_early_stop_wants_losses_and_patience(losses: list[float], patience: int) -> None:
    """Without either there is no best epoch."""
    with pytest.raises(ValueError, match="patience"):
        generalisation.early_stop(losses, patience)


@given(seeds, st.integers(0, 3))
def test_no_degree_below_that_of_the_points_is_chosen(seed: int, degree: int) -> None:
    """Of points without noise the smallest degree that fits is as good as any above, and better than any below."""
    rng = np.random.default_rng(seed)
    coefficients = rng.uniform(1.0, 2.0, size=degree + 1)
    x, x_new = np.linspace(-1, 1, 8), rng.uniform(-1, 1, size=6)

    errors = generalisation.polynomial_errors(
        x, np.polyval(coefficients, x), x_new, np.polyval(coefficients, x_new), range(5)
    )
    best = generalisation.choose_degree(
        x, np.polyval(coefficients, x), x_new, np.polyval(coefficients, x_new), list(range(degree + 1))
    )

    assert best == degree
    assert max(errors[degree:]) == pytest.approx(0.0, abs=1e-18)
    assert min([1.0, *errors[:degree]]) > 1e-9


@given(seeds)
def test_polynomial_errors_are_those_of_numpys_fit(seed: int) -> None:
    """The same polynomial as `np.polyfit` finds, and its mean squared error."""
    rng = np.random.default_rng(seed)
    x, y, x_new, y_new = rng.uniform(-1, 1, size=(4, 7))

    (error,) = generalisation.polynomial_errors(x, y, x_new, y_new, [2])

    assert error == pytest.approx(np.mean((np.polyval(np.polyfit(x, y, 2), x_new) - y_new) ** 2), rel=1e-4)


@pytest.mark.parametrize("degrees", [[], [0, 2]])
def test_there_must_be_degrees_that_the_points_settle(degrees: list[int]) -> None:
    """Nothing can be chosen from nothing, and two points leave a parabola open."""
    with pytest.raises(ValueError, match="there must be degrees"):
        generalisation.choose_degree([0.0, 1.0, 1.0], [0.0, 1.0, 1.0], [0.0], [0.0], degrees)


@given(seeds, st.floats(0.0, 0.9))
def test_dropout_keeps_the_mean_and_its_mask(seed: int, rate: float) -> None:
    """Each number is 0 or 1 / (1 − rate) times itself, the share and the mean are right, and backward does the same."""
    X: Array = np.random.default_rng(seed).uniform(1, 2, size=(100, 40))
    layer = generalisation.Dropout(rate, seed)

    y = layer.forward(X, train=True)

    kept = y != 0
    assert y[kept] == pytest.approx(X[kept] / (1 - rate))
    assert np.mean(kept) == pytest.approx(1 - rate, abs=0.05)
    assert layer.backward(X) == pytest.approx(y)
    assert layer.forward(X, train=False) == pytest.approx(X)
    assert rate < 0.01 or (layer.forward(X, train=True) != y).any()


def test_dropout_drops_less_than_all() -> None:
    """With a rate of 1 there would be nothing left to divide."""
    with pytest.raises(ValueError, match="below 1"):
        generalisation.Dropout(1.0, 0)


@given(seeds, positive)
def test_decay_is_the_gradient_of_the_sum_of_squares(seed: int, rate: float) -> None:
    """What is added to a weight's gradient is the slope of rate / 2 Σ W²; a bias pays nothing, and nothing changes."""
    rng = np.random.default_rng(seed)
    params, grads = ({"W1": rng.normal(size=(2, 3)), "b1": rng.normal(size=3)} for _ in range(2))
    kept = {name: array.copy() for name, array in grads.items()}

    found = generalisation.decayed(grads, params, rate)

    assert found["W1"] - grads["W1"] == pytest.approx(rate * params["W1"])
    assert (found["b1"] == grads["b1"]).all()
    assert all((grads[name] == kept[name]).all() for name in kept)


def test_decay_wants_the_same_names() -> None:
    """A gradient without a parameter has nothing to decay."""
    with pytest.raises(ValueError, match="other names"):
        generalisation.decayed({"W1": np.ones(1)}, {}, 0.1)
