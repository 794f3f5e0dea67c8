from typing import Any

import numpy as np
import pytest
from hypothesis import strategies as st

from reference import optimisers
from reference.floats import Array
from tests.reference.strategies import given, seeds

kinds: Any = st.sampled_from(
    [optimisers.SGD, optimisers.Momentum, optimisers.AdaGrad, optimisers.RMSProp, optimisers.Adam]
)
Dicts = list[dict[str, Array]]


def walk(seed: int, steps: int = 4) -> tuple[dict[str, Array], Dicts]:
    """Return params, and gradients none of which is near 0."""
    rng = np.random.default_rng(seed)

    def drawn() -> dict[str, Array]:
        return {name: rng.choice([-1.0, 1.0], size=3) * rng.uniform(0.5, 2.0, size=3) for name in ("W1", "b1")}

    return drawn(), [drawn() for _ in range(steps)]


def walked(optimiser: Any, params: dict[str, Array], steps: Dicts) -> dict[str, Array]:
    """Return params after all steps."""
    for grads in steps:
        params = optimiser.update(params, grads)
    return params


@given(seeds)
def test_momentum_is_a_sum_of_fading_pushes(seed: int) -> None:
    """After n steps p has moved by − lr Σₖ gₖ (1 + μ + … + μⁿ⁻ᵏ⁻¹)."""
    params, steps = walk(seed)

    moved = walked(optimisers.Momentum(0.1, 0.7), params, steps)

    for name in params:
        pushes = [g[name] * sum(0.7**j for j in range(len(steps) - k)) for k, g in enumerate(steps)]
        assert moved[name] == pytest.approx(params[name] - 0.1 * np.sum(pushes, axis=0))


@given(seeds)
def test_without_memory_momentum_is_sgd(seed: int) -> None:
    """Where nothing of the velocity is kept, only the gradient counts."""
    params, steps = walk(seed)
    one, other = (walked(kind, params, steps) for kind in (optimisers.Momentum(0.1, 0.0), optimisers.SGD(0.1)))

    assert all(one[name] == pytest.approx(other[name]) for name in params)


@given(seeds)
def test_adagrad_divides_by_the_length_of_the_past(seed: int) -> None:
    """The last step is lr g over the length of all gradients so far."""
    params, steps = walk(seed)
    optimiser = optimisers.AdaGrad(0.1)
    before = walked(optimiser, params, steps[:-1])
    after = optimiser.update(before, steps[-1])

    for name in params:
        length = np.linalg.norm([g[name] for g in steps], axis=0)
        assert after[name] - before[name] == pytest.approx(-0.1 * steps[-1][name] / length, rel=1e-5)


@given(seeds)
def test_rmsprop_is_a_weighted_mean_of_squares(seed: int) -> None:
    """The k-th last square counts (1 − decay) decayᵏ."""
    params, steps = walk(seed)
    optimiser = optimisers.RMSProp(0.1, 0.6)
    before = walked(optimiser, params, steps[:-1])
    after = optimiser.update(before, steps[-1])

    for name in params:
        h = sum(0.4 * 0.6**k * g[name] ** 2 for k, g in enumerate(reversed(steps)))
        assert after[name] - before[name] == pytest.approx(-0.1 * steps[-1][name] / np.sqrt(h), rel=1e-5)


@given(seeds, st.integers(1, 5))
def test_adam_goes_its_rate_along_a_gradient_that_stays(seed: int, steps: int) -> None:
    """While the gradient is the same, the corrected means are it and its square, so each step has the length lr."""
    params, (grads, *_) = walk(seed)

    moved = walked(optimisers.Adam(0.1), params, [grads] * steps)

    for name in params:
        assert moved[name] == pytest.approx(params[name] - 0.1 * steps * np.sign(grads[name]), rel=1e-5)


@given(seeds, kinds)
def test_what_is_given_stays_and_memories_are_apart(seed: int, kind: Any) -> None:
    """Neither params nor grads change, and a second optimiser of a kind begins without a memory."""
    params, steps = walk(seed)
    kept = [{name: array.copy() for name, array in each.items()} for each in (params, *steps)]
    first, second = (walked(kind(), params, steps) for _ in range(2))

    assert all((first[name] == second[name]).all() for name in params)
    assert all((was[name] == now[name]).all() for was, now in zip(kept, (params, *steps), strict=True) for name in was)


@given(kinds)
def test_a_slope_of_0_moves_nothing(kind: Any) -> None:
    """Nothing is divided by 0."""
    assert kind().update({"w": np.ones(2)}, {"w": np.zeros(2)})["w"] == pytest.approx(1.0)


@given(kinds)
def test_names_have_to_be_the_same(kind: Any) -> None:
    """A parameter without a gradient has no step."""
    with pytest.raises(ValueError, match="other names"):
        kind().update({"w": np.ones(1)}, {"b": np.ones(1)})
