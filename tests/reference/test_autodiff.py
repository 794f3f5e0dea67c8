import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import strategies as st

from reference import autodiff
from reference.autodiff import Value, gradients
from reference.gradients import numerical_gradient
from tests.reference.strategies import given, numbers, off_kinks, positive

FUNCTIONS: dict[str, tuple[Callable[..., Any], Callable[..., float]]] = {
    "a + b": (lambda a, b: a + b, lambda a, b: a + b),
    "a - b": (lambda a, b: a - b, lambda a, b: a - b),
    "a * b": (lambda a, b: a * b, lambda a, b: a * b),
    "a / b": (lambda a, b: a / b, lambda a, b: a / b),
    "-a ** 3": (lambda a, b: -(a**3), lambda a, b: -(a**3)),
    "2 - a, 2 / b": (lambda a, b: (2 - a) * (2 / b), lambda a, b: (2 - a) * (2 / b)),
    "2 + a, 2 * b": (lambda a, b: (2 + a) / (2 * b), lambda a, b: (2 + a) / (2 * b)),
    "tanh": (lambda a, b: (a * b).tanh(), lambda a, b: math.tanh(a * b)),
    "exp": (lambda a, b: (a - b).exp(), lambda a, b: math.exp(a - b)),
    "relu": (lambda a, b: a.relu() * b.relu(), lambda a, b: max(a, 0.0) * max(b, 0.0)),
    "a diamond": (lambda a, b: (lambda d: (d + b) * d)(a * b), lambda a, b: (a * b + b) * (a * b)),
}


@pytest.mark.parametrize("name", FUNCTIONS)
@given(a=off_kinks, b=positive)
def test_gradients_are_slopes(name: str, a: float, b: float) -> None:
    """Values compute what floats do, and the gradients are what central differences measure."""
    of_values, of_floats = FUNCTIONS[name]
    value, slopes = gradients(of_values, [a, b])
    measured = numerical_gradient(lambda x: of_floats(*x), [a, b])

    assert value == pytest.approx(of_floats(a, b))
    np.testing.assert_allclose(slopes, measured, rtol=1e-4, atol=1e-5 * max(1.0, abs(value)))


@given(numbers, numbers, numbers, numbers)
def test_gradients_are_linear(a: float, b: float, u: float, v: float) -> None:
    """The gradients of u f + v g are u times those of f and v times those of g."""

    def f(x: Value, y: Value) -> Value:
        return x * y + x

    def g(x: Value, y: Value) -> Value:
        return (x - y).tanh()

    _, both = gradients(lambda x, y: f(x, y) * u + v * g(x, y), [a, b])
    of_f, of_g = gradients(f, [a, b])[1], gradients(g, [a, b])[1]

    assert both == pytest.approx([u * p + v * q for p, q in zip(of_f, of_g, strict=True)])


@given(numbers)
def test_a_function_of_a_function_has_the_product_of_the_slopes(x: float) -> None:
    """The chain rule, and that the power rule is what repeated products give."""
    inner, (slope,) = gradients(lambda a: a * a - 3 * a, [x])
    _, (outer,) = gradients(lambda a: a.tanh(), [inner])

    assert gradients(lambda a: (a * a - 3 * a).tanh(), [x])[1] == pytest.approx([outer * slope])
    assert gradients(lambda a: a**3, [x])[1] == pytest.approx(gradients(lambda a: a * a * a, [x])[1])


def some_graph(numbers: list[float], pairs: list[tuple[int, int, bool]]) -> Value:
    """Return the last of some Values, each made of two that were there before."""
    values = [Value(x) for x in numbers]
    for one, other, adds in pairs:
        u, v = values[one % len(values)], values[other % len(values)]
        values.append(u + v if adds else (u * v).tanh())
    return values[-1]


pairs = st.lists(st.tuples(st.integers(0, 99), st.integers(0, 99), st.booleans()), min_size=1, max_size=12)


@given(st.lists(numbers, min_size=1, max_size=3), pairs)
def test_each_value_once_and_after_its_parts(start: list[float], made: list[tuple[int, int, bool]]) -> None:
    """The order of any graph has no Value twice, each after its parts, and the result as its last."""
    result = some_graph(start, made)
    order = autodiff.topological_order(result)
    at = {value: place for place, value in enumerate(order)}

    assert len(at) == len(order)
    assert order[-1] is result
    assert all(at[part] < at[value] for value in order for part in value.parts)


@given(st.lists(numbers, min_size=1, max_size=3), pairs)
def test_a_second_pass_starts_anew(start: list[float], made: list[tuple[int, int, bool]]) -> None:
    """Two passes leave what one does, and zero_grad clears it all."""
    result = some_graph(start, made)
    order = autodiff.topological_order(result)
    result.backward()
    once = [value.grad for value in order]
    result.backward()

    assert [value.grad for value in order] == once
    autodiff.zero_grad(order)
    assert not any(value.grad for value in order)


def test_long_chains_and_many_ways() -> None:
    """A chain of 100,000 is gone back along, and 2 ** 60 ways to one Value take 60 steps."""
    x = y = Value(1.0)
    for _ in range(100_000):
        y = y + 1.0
    y.backward()
    assert x.grad == 1.0

    y = x
    for _ in range(60):
        y = y + y
    y.backward()
    assert x.grad == 2.0**60


def test_an_exponent_is_a_number() -> None:
    """A Value as the exponent is a TypeError."""
    with pytest.raises(TypeError, match="plain number"):
        Value(2.0) ** Value(3.0)  # type: ignore[operator]


quarters = st.integers(-4, 4).map(lambda n: n / 4)
rows = st.lists(st.tuples(quarters, quarters).map(list), min_size=1, max_size=4)


def of_values(x: Any, w: Any, b: Any) -> Any:
    """A neuron of Values."""
    return (sum(wi * xi for wi, xi in zip(w, x, strict=True)) + b).tanh()


@given(rows, st.data())
def test_a_neuron_learns_by_the_gradients_of_its_loss(X: list[list[float]], data: st.DataObject) -> None:
    """The formulas of train_neuron move w and b as the gradients of Values do."""
    t = [data.draw(st.sampled_from([-1.0, 1.0])) for _ in X]
    w, b = [data.draw(quarters), data.draw(quarters)], data.draw(quarters)
    loss, slopes = gradients(
        lambda *p: sum((of_values(x, p[:2], p[2]) - u) ** 2 for x, u in zip(X, t, strict=True)) / (2 * len(X)), [*w, b]
    )
    new_w, new_b, losses = autodiff.train_neuron(X, t, w, b, 0.5, 1)

    assert losses == pytest.approx([loss])
    assert [*new_w, new_b] == pytest.approx([p - 0.5 * slope for p, slope in zip([*w, b], slopes, strict=True)])
    assert autodiff.neuron(X[0], w, b) == pytest.approx(of_values(X[0], [Value(p) for p in w], Value(b)).data)


@given(rows, st.data())
def test_a_network_learns_by_the_gradients_of_its_loss(X: list[list[float]], data: st.DataObject) -> None:
    """The formulas of train_network move all four as the gradients of Values do."""
    t = [data.draw(st.sampled_from([-1.0, 1.0])) for _ in X]
    start = [data.draw(quarters) for _ in range(9)]

    def loss(*p: Any) -> Any:
        hidden = [[of_values(x, p[0:2], p[4]), of_values(x, p[2:4], p[5])] for x in X]
        return sum((of_values(h, p[6:8], p[8]) - u) ** 2 for h, u in zip(hidden, t, strict=True)) / (2 * len(X))

    value, slopes = gradients(loss, start)
    W, b, v, c, losses = autodiff.train_network(
        X, t, [start[0:2], start[2:4]], start[4:6], start[6:8], start[8], 0.5, 1
    )

    assert losses == pytest.approx([value])
    assert [*W[0], *W[1], *b, *v, c] == pytest.approx([p - 0.5 * s for p, s in zip(start, slopes, strict=True)])


def test_a_step_on_paper() -> None:
    """The step that the README works out, and a network of zeros, of which only c moves."""
    assert autodiff.train_neuron([[2.0]], [1.0], [0.0], 0.0, 0.5, 1) == ([1.0], 0.5, [0.5])
    W, b, v, c, _ = autodiff.train_network([[2.0]], [1.0], [[0.0]], [0.0], [0.0], 0.0, 0.5, 1)
    assert (W, b, v, c) == ([[0.0]], [0.0], [0.0], 0.5)
