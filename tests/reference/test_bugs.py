from itertools import pairwise

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import assume
from hypothesis import strategies as st

from reference import bugs, losses
from reference.floats import Array
from reference.gradients import numerical_gradient
from tests.reference.strategies import given, seeds


def drawn(seed: int) -> tuple[list[bugs.Layer], Array, npt.NDArray[np.int_]]:
    """Return a network of two to four layers, with rows and classes for it."""
    rng = np.random.default_rng(seed)
    sizes = rng.integers(2, 5, size=rng.integers(3, 6))
    net = [(rng.uniform(-1, 1, size=pair), rng.uniform(-1, 1, size=pair[1])) for pair in pairwise(sizes)]
    N = rng.integers(2, 6)
    return net, rng.normal(size=(N, sizes[0])), rng.integers(sizes[-1], size=N)


@given(st.integers(0, 20), st.integers(1, 9))
def test_batches_are_all_rows_in_their_order(N: int, size: int) -> None:
    """Put together, they are X and t again; none is empty, and all but the last are full."""
    X, t = np.arange(2.0 * N).reshape(N, 2), np.arange(N)

    found = bugs.batches(X, t, size)

    assert np.concatenate([np.empty((0, 2)), *(rows for rows, _ in found)]).tolist() == X.tolist()
    assert np.concatenate([np.empty(0), *(classes for _, classes in found)]).tolist() == t.tolist()
    assert all(len(rows) == len(classes) == size for rows, classes in found[:-1])
    assert not found or 0 < len(found[-1][0]) <= size


def test_a_batch_has_a_row() -> None:
    """Of batches of no rows there would be no end."""
    with pytest.raises(ValueError, match="at least one row"):
        bugs.batches(np.zeros((2, 1)), np.zeros(2), 0)


@given(seeds)
def test_a_new_network_has_the_spread_of_he(seed: int) -> None:
    """The second moment of what goes in is kept by ReLU: the weights have the variance 2 / n_in."""
    (W, b), (W2, _) = bugs.new_net((100, 80, 3), seed)

    assert np.std(W) == pytest.approx(np.sqrt(2 / 100), rel=0.1)
    assert W2.shape == (80, 3)
    assert not b.any()


@given(seeds)
def test_a_row_does_not_see_the_others(seed: int) -> None:
    """What a row gives alone it gives in company, and its probabilities add up to 1."""
    net, X, _ = drawn(seed)

    inputs, p = bugs.forward(net, X)

    assert p.sum(axis=1) == pytest.approx(np.ones(len(X)))
    for n in range(len(X)):
        alone, p_alone = bugs.forward(net, X[n : n + 1])
        assert p_alone[0] == pytest.approx(p[n])
        for one, all_ in zip(alone, inputs, strict=True):
            assert one[0] == pytest.approx(all_[n])


@given(seeds)
def test_loss_is_the_cross_entropy(seed: int) -> None:
    """It is that of exercise 6."""
    net, X, t = drawn(seed)
    _, p = bugs.forward(net, X)

    assert bugs.loss(p, t) == pytest.approx(losses.cross_entropy(p, t), rel=1e-3)


@given(seeds)
def test_accuracy_of_its_own_answers_is_1(seed: int) -> None:
    """A network agrees with itself in every row, and with any other answers in none."""
    net, X, _ = drawn(seed)
    _, p = bugs.forward(net, X)
    own = p.argmax(axis=1)

    assert bugs.accuracy(net, X, own) == 1.0
    assert bugs.accuracy(net, X, (own + 1) % p.shape[1]) == 0.0


@given(seeds)
def test_gradients_are_the_slopes_of_the_loss(seed: int) -> None:
    """They agree with central differences of the loss, by every W and b, away from the kinks of ReLU."""
    net, X, t = drawn(seed)
    inputs, _ = bugs.forward(net, X)
    assume(all(np.abs(x @ W + b).min() > 1e-3 for x, (W, b) in zip(inputs, net, strict=True)))

    for i, ((W, b), (dW, db)) in enumerate(zip(net, bugs.gradients(net, X, t), strict=True)):

        def with_W(W: Array, i: int = i, b: Array = b) -> float:
            return bugs.loss(bugs.forward([*net[:i], (W, b), *net[i + 1 :]], X)[1], t)

        def with_b(b: Array, i: int = i, W: Array = W) -> float:
            return bugs.loss(bugs.forward([*net[:i], (W, b), *net[i + 1 :]], X)[1], t)

        assert dW == pytest.approx(numerical_gradient(with_W, W), abs=1e-4)
        assert db == pytest.approx(numerical_gradient(with_b, b), abs=1e-4)


@given(seeds)
def test_twice_the_rows_have_the_same_slopes(seed: int) -> None:
    """A batch that holds every row twice takes the same step."""
    net, X, t = drawn(seed)

    once, twice = bugs.step(net, X, t, 0.5), bugs.step(net, np.vstack([X, X]), np.hstack([t, t]), 0.5)

    for (W, b), (other_W, other_b) in zip(once, twice, strict=True):
        assert other_W == pytest.approx(W)
        assert other_b == pytest.approx(b)


@given(seeds)
def test_a_step_grows_with_lr_alone(seed: int) -> None:
    """With twice the rate every parameter moves twice as far, and net itself stays."""
    net, X, t = drawn(seed)
    kept = [(W.copy(), b.copy()) for W, b in net]

    short, long = bugs.step(net, X, t, 0.5), bugs.step(net, X, t, 1.0)

    for (W, b), (kept_W, kept_b), (W1, b1), (W2, b2) in zip(net, kept, short, long, strict=True):
        assert np.array_equal(W, kept_W)
        assert np.array_equal(b, kept_b)
        assert np.allclose(W2 - W, 2 * (W1 - W))
        assert np.allclose(b2 - b, 2 * (b1 - b))


def test_below_the_first_layer_there_is_none() -> None:
    """The rows of X have no sums."""
    with pytest.raises(ValueError, match="no layer"):
        bugs.slopes_below([(np.ones((1, 1)), np.zeros(1))], [np.ones((1, 1))], 0, [[1.0]])


@given(seeds, st.integers(1, 4))
def test_training_on_one_batch_is_steps_in_a_row(seed: int, epochs: int) -> None:
    """With all rows in one batch the order makes no difference; the last losses are those of the last network."""
    net, X, t = drawn(seed)
    right = net
    for _ in range(epochs):
        right = bugs.step(right, X, t, 0.1)

    got, curves = bugs.train(net, X, t, X[:1], t[:1], 100, 0.1, epochs, seed)

    for (W, b), (right_W, right_b) in zip(got, right, strict=True):
        assert right_W == pytest.approx(W)
        assert right_b == pytest.approx(b)
    assert curves.shape == (2, epochs)
    assert curves[0, -1] == pytest.approx(bugs.loss(bugs.forward(got, X)[1], t))
    assert curves[1, -1] == pytest.approx(bugs.loss(bugs.forward(got, X[:1])[1], t[:1]))


FALLS = [2.0, 1.0, 0.4, 0.3, 0.3, 0.3, 0.3, 0.3]
RISES = [2.0, 1.5, 1.0, 1.0, 1.1, 1.2, 1.3, 1.4]


@pytest.mark.parametrize(
    ("learn", "test", "word"),
    [
        (FALLS[::-1], FALLS, "diverges"),
        ([2.0, 1.0, np.nan, *FALLS[3:]], FALLS, "diverges"),
        ([np.inf, *FALLS[1:]], FALLS, "diverges"),
        (FALLS, FALLS, "leaks"),
        ([2.0] * 8, [2.1] * 8, "stuck"),
        (FALLS, RISES, "overfits"),
        ([2.0, 1.9, 1.8, 1.7, 1.6, 1.5, 1.4, 1.3], FALLS, "slow"),
        (FALLS, [2.1, *FALLS[1:]], "learns"),
    ],
)
def test_each_word_has_a_curve(learn: list[float], test: list[float], word: str) -> None:
    """Each word is said of a curve that shows it; of several, the first."""
    assert bugs.diagnose([learn, test]) == word


@given(seeds, st.floats(0.1, 10.0))
def test_a_diagnosis_has_no_unit(seed: int, scale: float) -> None:
    """Losses in other units have the same diagnosis."""
    curves = np.random.default_rng(seed).uniform(0.1, 2.0, size=(2, 9))

    assert bugs.diagnose(curves) == bugs.diagnose(curves * 2.0 ** round(np.log2(scale)))


@pytest.mark.parametrize("shape", [(1, 9), (3, 9), (2, 5)])
def test_a_diagnosis_wants_two_long_curves(shape: tuple[int, int]) -> None:
    """One curve, three, or none that is long enough."""
    with pytest.raises(ValueError, match="two curves"):
        bugs.diagnose(np.ones(shape))
