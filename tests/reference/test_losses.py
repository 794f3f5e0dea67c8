from collections.abc import Callable

import numpy as np
import pytest

from reference import losses
from reference.activations import sigmoid, softmax
from reference.floats import Array
from reference.gradients import numerical_gradient
from tests.reference.strategies import given, seeds

Loss = Callable[[Array, Array], float]
Output = Callable[[Array], Array]


def batch(seed: int) -> tuple[Array, Array]:
    """Return scores (N, K) and class numbers (N,)."""
    rng = np.random.default_rng(seed)
    N, K = rng.integers(2, 6, size=2)
    return rng.normal(size=(N, K)), rng.integers(0, K, size=N).astype(np.float64)


@given(seeds)
def test_squared_error_is_half_the_squared_distance(seed: int) -> None:
    """It is the mean over rows of half the squared length of y - t, and 0 where they agree."""
    y, _ = batch(seed)
    t = batch(seed + 1)[0][:1, :1] * np.ones_like(y)

    assert losses.squared_error(y, t) == pytest.approx(np.mean(np.linalg.norm(y - t, axis=1) ** 2) / 2)
    assert losses.squared_error(y, y) == 0.0


def test_a_vector_is_a_batch_of_one_for_squared_error() -> None:
    """Two outputs of one row, off by 1 and 2, have a loss of (1 + 4) / 2."""
    assert losses.squared_error([1.0, 2.0], [0.0, 0.0]) == 2.5


@given(seeds)
def test_binary_cross_entropy_is_cross_entropy_of_two_classes(seed: int) -> None:
    """For one output y it equals the cross entropy of the two probabilities (1 - y, y), as a vector or a column."""
    y = sigmoid(batch(seed)[0][:, 0])
    t = np.arange(len(y)) % 2

    expected = losses.cross_entropy(np.stack([1.0 - y, y], axis=1), t)

    assert losses.binary_cross_entropy(y, t) == pytest.approx(expected)
    assert losses.binary_cross_entropy(y[:, np.newaxis], t[:, np.newaxis]) == pytest.approx(expected)
    assert losses.binary_cross_entropy(y[0], t[0]) == pytest.approx(losses.cross_entropy([1 - y[0], y[0]], t[0]))


@given(seeds)
def test_cross_entropy_is_the_surprise_at_the_true_class(seed: int) -> None:
    """It is the mean of -log of each row's probability of its class, by class numbers or one-hot."""
    scores, t = batch(seed)
    y = softmax(scores)

    expected = -np.mean([np.log(row[int(c)]) for row, c in zip(y, t, strict=True)])

    assert losses.cross_entropy(y, t) == pytest.approx(expected)
    assert losses.cross_entropy(y, losses.one_hot(t, y.shape)) == pytest.approx(expected)
    assert losses.cross_entropy(y[0], t[0]) == pytest.approx(-np.log(y[0][int(t[0])]))


@pytest.mark.filterwarnings("error")
def test_certainty_has_a_finite_price() -> None:
    """At probabilities of exactly 0 and 1 the losses are finite: nothing if right, -log(EPS) = 16.12 if wrong."""
    assert losses.binary_cross_entropy([0.0, 1.0], [0.0, 1.0]) == pytest.approx(0.0, abs=1e-12)
    assert losses.binary_cross_entropy([0.0, 1.0], [1.0, 0.0]) == pytest.approx(16.118, abs=1e-3)
    assert losses.cross_entropy([[0.0, 1.0]], [1]) == 0.0
    assert losses.cross_entropy([[0.0, 1.0]], [0]) == pytest.approx(16.118, abs=1e-3)


@given(seeds)
def test_output_and_loss_together_have_the_slope_y_minus_t(seed: int) -> None:
    """For each of the three problems the slope of the loss by the scores is (y - t) / N."""
    scores, classes = batch(seed)
    t = losses.one_hot(classes, scores.shape)
    problems: list[tuple[Output, Loss]] = [
        (lambda x: x, losses.squared_error),
        (sigmoid, losses.binary_cross_entropy),
        (softmax, losses.cross_entropy),
    ]
    for output, loss in problems:

        def loss_of(x: Array, output: Output = output, loss: Loss = loss) -> float:
            return loss(output(x), t)

        measured = numerical_gradient(loss_of, scores)

        np.testing.assert_allclose((output(scores) - t) / len(scores), measured, atol=1e-8)


def test_nothing_passed_in_is_changed() -> None:
    """The losses leave y and t as they were, and a one-hot t comes back as a copy."""
    y, t = np.array([[0.0, 1.0]]), np.array([[1.0, 0.0]])
    for loss in (losses.squared_error, losses.binary_cross_entropy, losses.cross_entropy):
        loss(y, t)

    np.testing.assert_array_equal(y, [[0.0, 1.0]])
    np.testing.assert_array_equal(t, [[1.0, 0.0]])
    assert not np.shares_memory(losses.one_hot(t, (1, 2)), t)


@pytest.mark.parametrize("loss", [losses.squared_error, losses.binary_cross_entropy])
def test_a_row_and_a_column_do_not_broadcast(loss: Loss) -> None:
    """A column y with a vector t is a ValueError, not a table of differences."""
    with pytest.raises(ValueError, match="shapes differ"):
        loss(np.full((3, 1), 0.5), np.ones(3))


@pytest.mark.parametrize("t", [[3, 0], [-1, 0], [0.5, 0]])
def test_class_numbers_are_those_of_a_column(t: list[float]) -> None:
    """A class number that is no column's is a ValueError."""
    with pytest.raises(ValueError, match=r"among 0 \.\.\. 2"):
        losses.cross_entropy(np.full((2, 3), 1 / 3), t)


def test_targets_fit_the_probabilities() -> None:
    """Targets that are neither one-hot nor one per row are a ValueError."""
    with pytest.raises(ValueError, match=r"t \(3,\) must be one-hot \(2, 3\) or class numbers \(2,\)"):
        losses.cross_entropy(np.full((2, 3), 1 / 3), [0, 1, 2])


def test_each_problem_has_its_output_and_loss() -> None:
    """The three problems have their pairs, and another name is a ValueError."""
    assert losses.output_and_loss("regression") == ("identity", "squared_error")
    assert losses.output_and_loss("binary") == ("sigmoid", "binary_cross_entropy")
    assert losses.output_and_loss("classes") == ("softmax", "cross_entropy")
    with pytest.raises(ValueError, match="regression, binary, classes, not 'ranking'"):
        losses.output_and_loss("ranking")
