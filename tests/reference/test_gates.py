from collections.abc import Callable
from itertools import product

import numpy as np
import pytest
from hypothesis import strategies as st

from reference import gates
from tests.reference.strategies import bits, given, numbers

ROWS = [(0, 0), (0, 1), (1, 0), (1, 1)]
TABLES = list(product([0, 1], repeat=4))
Gate = Callable[[float, float], int]


def most_rows_right(t: tuple[int, ...]) -> int:
    """Try lines of every direction and offset that the corners of the square can tell apart."""
    lines = product((-2, -1, 0, 1, 2), (-2, -1, 0, 1, 2), np.arange(-4.5, 5.0))
    return max(sum(int(w1 * x1 + w2 * x2 + b > 0) == t[i] for i, (x1, x2) in enumerate(ROWS)) for w1, w2, b in lines)


@given(numbers)
def test_the_steps_differ_only_at_0(x: float) -> None:
    """Off 0 the two steps agree, and the sign is twice the step less 1."""
    if x != 0:
        assert gates.step_function(x) == gates.heaviside(x) == (gates.sign(x) + 1) / 2


def test_the_steps_at_0() -> None:
    """At 0 step_function is 0, heaviside 1 and sign 0, and each is an integer."""
    values = gates.step_function(0.0), gates.heaviside(0.0), gates.sign(0.0)

    assert values == (0, 1, 0)
    assert all(type(value) is int for value in values)


@pytest.mark.parametrize("f", [gates.step_function, gates.heaviside, gates.sign])
def test_the_steps_of_an_array_are_integers_of_its_shape(f: Callable[..., gates.Flags]) -> None:
    """An array of any shape gives an array of integers of that shape."""
    y = f(np.array([[-1.5, 2.0, 0.0]]))

    assert y.shape == (1, 3)
    assert np.issubdtype(y.dtype, np.integer)


def test_a_perceptron_fires_above_0_and_not_at_it() -> None:
    """With b = -0.1 the sum must pass 0.1, and reaching it is not enough."""
    assert gates.perceptron([1.0], [0.1], -0.1) == 0
    assert gates.perceptron([1.0], [0.2], -0.1) == 1


@pytest.mark.parametrize(
    ("gate", "table"),
    [
        (gates.AND, [0, 0, 0, 1]),
        (gates.NAND, [1, 1, 1, 0]),
        (gates.OR, [0, 1, 1, 1]),
        (gates.XOR, [0, 1, 1, 0]),
    ],
)
def test_a_gate_matches_its_table(gate: Gate, table: list[int]) -> None:
    """Each gate gives its table as Python integers, for integers and floats."""
    assert [gate(x1, x2) for x1, x2 in ROWS] == table
    assert [gate(float(x1), float(x2)) for x1, x2 in ROWS] == table
    assert type(gate(1, 0)) is int


def test_a_gate_refuses_vectors() -> None:
    """A gate takes one pair at a time; vectors are a ValueError."""
    with pytest.raises(ValueError, match="vector"):
        gates.AND(np.zeros(2), np.zeros(2))  # type: ignore[arg-type]


@given(numbers, numbers)
def test_a_bias_is_a_threshold_with_its_sign_turned(total: float, theta: float) -> None:
    """A perceptron with that bias fires exactly when the sum passes the threshold."""
    assert gates.perceptron([1.0], [total], gates.threshold_to_bias(theta)) == int(total > theta)


def test_a_tlu_layer_is_its_units_side_by_side() -> None:
    """Each unit of the layer is the perceptron with its row of W and its bias."""
    W, b = [[0.5, 0.5], [-0.5, -0.5], [0.5, 0.5]], [-0.7, 0.7, -0.2]
    for x in ROWS:
        assert gates.tlu_layer(W, x, b).tolist() == [gates.AND(*x), gates.NAND(*x), gates.OR(*x)]


def test_a_tlu_layer_wants_a_bias_for_each_unit() -> None:
    """A bias vector of another length is a ValueError, even one that would broadcast."""
    with pytest.raises(ValueError, match="shapes differ"):
        gates.tlu_layer(np.ones((3, 2)), [1.0, 0.0], [0.5])


@pytest.mark.parametrize("t", [t for t in TABLES if t not in ((0, 1, 1, 0), (1, 0, 0, 1))])
def test_rosenblatts_rule_learns_every_table_but_xor_and_xnor(t: tuple[int, ...]) -> None:
    """After training on a separable table the perceptron gets its four rows right."""
    w, b = gates.train_perceptron(ROWS, t)

    assert tuple(gates.perceptron(x, w, b) for x in ROWS) == t


def test_one_epoch_of_rosenblatts_rule_by_hand() -> None:
    """From zero, only (1, 1) of AND is wrong, so one epoch ends at w = (0.1, 0.1), b = 0.1."""
    w, b = gates.train_perceptron(ROWS, [0, 0, 0, 1], lr=0.1, epochs=1)

    np.testing.assert_allclose([*w, b], 0.1)


def test_training_wants_a_target_for_each_row() -> None:
    """Fewer targets than rows are a ValueError."""
    with pytest.raises(ValueError, match="shorter"):
        gates.train_perceptron(ROWS, [0, 1])


def test_one_line_parts_what_the_hidden_layer_shows() -> None:
    """XOR of the inputs is AND of what the first layer makes of them."""
    for x1, x2 in ROWS:
        assert gates.AND(*gates.hidden(x1, x2)) == int(x1 != x2)


def test_the_network_of_two_layers_is_xor() -> None:
    """The weights have their shapes, and two layers of threshold units with them are XOR."""
    W1, b1, W2, b2 = gates.xor_network()

    assert (W1.shape, b1.shape, W2.shape, b2.shape) == ((2, 2), (2,), (1, 2), (1,))
    assert [gates.tlu_layer(W2, gates.tlu_layer(W1, x, b1), b2).item() for x in ROWS] == [0, 1, 1, 0]


@pytest.mark.parametrize("t", TABLES)
def test_the_best_single_perceptron_is_what_a_search_finds(t: tuple[int, ...]) -> None:
    """For each of the 16 tables a search over many lines gets just as many rows right: 3 for XOR and XNOR, else 4."""
    assert gates.best_single_perceptron(t) == most_rows_right(t) == (3 if t in ((0, 1, 1, 0), (1, 0, 0, 1)) else 4)


@pytest.mark.parametrize("t", [[0, 1, 1], [0, 1, 2, 0]])
def test_a_table_has_four_targets_of_0_or_1(t: list[int]) -> None:
    """Any other table is a ValueError."""
    with pytest.raises(ValueError, match="four targets"):
        gates.best_single_perceptron(t)


def test_the_half_adder_adds() -> None:
    """Twice the carry plus the sum is x1 + x2."""
    for x1, x2 in ROWS:
        total, carry = gates.half_adder(x1, x2)
        assert 2 * carry + total == x1 + x2


@given(st.lists(bits, max_size=12))
def test_parity_is_the_sum_modulo_2(values: list[int]) -> None:
    """Parity is 1 exactly when the number of ones is odd, and 0 for no bits."""
    assert gates.parity(values) == sum(values) % 2
