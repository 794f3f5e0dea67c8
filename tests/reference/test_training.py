import numpy as np
import pytest
from hypothesis import strategies as st

from reference.floats import Array
from reference.network import MLP
from reference.training import batches, descend, loss_by_blocks
from tests.reference.strategies import given, seeds

XOR_X = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
XOR_T = np.array([0.0, 1.0, 1.0, 0.0])


def waves(N: int = 300) -> tuple[Array, Array]:
    """Return points of a sine."""
    X = np.linspace(-np.pi, np.pi, N)[:, np.newaxis]
    return X, np.sin(X)


@given(st.integers(1, 50), st.integers(1, 60), seeds)
def test_an_epoch_shows_every_row_once(n_rows: int, batch_size: int, seed: int) -> None:
    """The batches together hold each row once, beside its own target, and all but the last are full."""
    X = np.arange(float(n_rows))

    shown = list(batches(X, -X, batch_size, np.random.default_rng(seed)))

    assert sorted(np.concatenate([X_batch for X_batch, _ in shown])) == X.tolist()
    assert all((t_batch == -X_batch).all() for X_batch, t_batch in shown)
    assert all(len(X_batch) == batch_size for X_batch, _ in shown[:-1])
    assert 1 <= len(shown[-1][0]) <= batch_size


def test_each_epoch_has_its_own_order() -> None:
    """The same Generator shuffles differently the second time."""
    rng, X = np.random.default_rng(0), np.arange(20.0)

    (first, _), (second, _) = next(batches(X, X, 20, rng)), next(batches(X, X, 20, rng))

    assert (first != second).any()


def test_a_batch_holds_a_row_at_least() -> None:
    """A batch size of 0 is a ValueError."""
    with pytest.raises(ValueError, match="at least one row"):
        MLP([2, 2]).fit(XOR_X, XOR_T, batch_size=0)


def test_a_step_goes_against_the_gradient() -> None:
    """After a step each parameter is what it was, less lr times its gradient."""
    net = MLP([2, 3, 1], problem="binary")
    t = XOR_T[:, np.newaxis]
    expected = {name: net.params[name] - 0.1 * gradient for name, gradient in net.gradients(XOR_X, t).items()}

    descend(net, XOR_X, t, lr=0.1)

    for name, param in net.params.items():
        np.testing.assert_allclose(param, expected[name])


@given(st.integers(1, 10))
def test_the_loss_by_blocks_is_the_loss(block: int) -> None:
    """Whatever the size of the blocks, and with a last one that is smaller, the mean over all rows is the same."""
    net = MLP([2, 3, 1], problem="binary")
    X, t = np.tile(XOR_X, (2, 1))[:7], np.tile(XOR_T, 2)[:7, np.newaxis]

    assert loss_by_blocks(net, X, t, block) == pytest.approx(net.loss(X, t))


@pytest.mark.parametrize("seed", range(3))
def test_xor_is_learnt(seed: int) -> None:
    """From each of three seeds a 2-8-1 network learns XOR in 2,000 full-batch epochs."""
    net = MLP([2, 8, 1], hidden="tanh", problem="binary", seed=seed)

    net.fit(XOR_X, XOR_T, lr=0.5, epochs=2000)

    np.testing.assert_array_equal(net.predict(XOR_X).ravel(), XOR_T)


def test_a_sine_is_learnt() -> None:
    """A 1-16-1 network fits sin(x) far better than its mean would, which leaves a loss of 0.25."""
    X, t = waves()

    losses = MLP([1, 16, 1], problem="regression").fit(X, t, lr=0.1, epochs=200)

    assert losses[-1] < 0.01


def test_classes_are_learnt() -> None:
    """Three clouds of points are told apart."""
    rng = np.random.default_rng(0)
    t = np.arange(300) % 3
    X = np.array([[0.0, 3.0], [3.0, 0.0], [-3.0, -3.0]])[t] + rng.normal(size=(300, 2))
    net = MLP([2, 8, 3], hidden="relu", init="he")

    net.fit(X, t, lr=0.1, epochs=20)

    assert np.mean(net.predict(X) == t) > 0.95


def test_fit_returns_the_loss_after_each_epoch() -> None:
    """There is a loss for each epoch, each on all the data, and the last is the loss of the trained network."""
    X, t = waves()
    net, twin = (MLP([1, 8, 1], problem="regression", seed=4) for _ in range(2))

    losses = net.fit(X, t, lr=0.1, epochs=3)

    assert len(losses) == 3
    assert all(type(loss) is float for loss in losses)
    assert losses[-1] == pytest.approx(net.loss(X, t))
    assert twin.fit(X, t, lr=0.1, epochs=1) == losses[:1]
    assert net.fit(X, t, epochs=0) == []


def test_a_fit_can_be_repeated_and_depends_on_its_seed() -> None:
    """Two networks of one seed train alike to the last bit, also in two goes; another seed trains otherwise."""
    X, t = waves()
    nets = [MLP([1, 8, 1], problem="regression", seed=seed) for seed in (0, 0, 1)]

    first, second, other = nets[0].fit(X, t, epochs=4), nets[1].fit(X, t, epochs=2), nets[2].fit(X, t, epochs=4)
    second += nets[1].fit(X, t, epochs=2)

    assert first == second
    assert first != other
    for name, param in nets[0].params.items():
        np.testing.assert_array_equal(param, nets[1].params[name])


def test_fit_leaves_what_others_hold_alone() -> None:
    """X, t, and arrays that were assigned to params keep their values; the global random state is not touched."""
    X, t = waves()
    net = MLP([1, 8, 1], problem="regression")
    held = {name: param + 0.1 for name, param in net.params.items()}
    net.params.update(held)
    before = {name: param.copy() for name, param in held.items()}
    X_before, t_before = X.copy(), t.copy()
    state = np.random.get_state(legacy=False)["state"]["key"].copy()  # noqa: NPY002  what must not be used

    net.fit(X, t, epochs=2)

    for name, param in held.items():
        np.testing.assert_array_equal(param, before[name])
        assert (net.params[name] != param).any()
    np.testing.assert_array_equal(X, X_before)
    np.testing.assert_array_equal(t, t_before)
    np.testing.assert_array_equal(np.random.get_state(legacy=False)["state"]["key"], state)  # noqa: NPY002
