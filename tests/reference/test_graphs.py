from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import strategies as st

from reference import graphs
from reference.gradients import numerical_gradient
from tests.reference.strategies import given, numbers, positive


@pytest.mark.parametrize(
    ("graph", "arguments", "total", "gradients"),
    [
        (graphs.buy_apples, (100.0, 2.0, 1.1), 220.0, (2.2, 110.0, 200.0)),
        (
            graphs.buy_apples_and_oranges,
            (100.0, 2.0, 150.0, 3.0, 1.1),
            715.0,
            (2.2, 110.0, 3.3, 165.0, 650.0),
        ),
        (graphs.buy_basket, (4000.0, 100.0, 2.0, 1.1), 4620.0, (1.1, 2.2, 110.0, 4200.0)),
        (graphs.square_of_sum, (1.0, 2.0), 9.0, (6.0, 6.0)),
        (graphs.linear_node, (-2.0, 5.0, 3.0), -7.0, (5.0, -2.0, 1.0)),
    ],
)
def test_a_graph_by_hand(
    graph: Callable[..., Any], arguments: tuple[float, ...], total: float, gradients: tuple[float, ...]
) -> None:
    """Each graph gives the numbers of the lecture, as Python floats."""
    value, slopes = graph(*arguments)

    assert value == pytest.approx(total)
    assert slopes == pytest.approx(gradients)
    assert {type(number) for number in (value, *slopes)} == {float}


@pytest.mark.parametrize(
    ("graph", "n"),
    [
        (graphs.buy_apples, 3),
        (graphs.buy_apples_and_oranges, 5),
        (graphs.buy_basket, 4),
        (graphs.square_of_sum, 2),
        (graphs.linear_node, 3),
    ],
)
@given(data=st.data())
def test_the_gradients_of_a_graph_are_its_slopes(graph: Callable[..., Any], n: int, data: st.DataObject) -> None:
    """The gradients come in the order of the arguments and are what central differences measure."""
    arguments = data.draw(st.tuples(*[positive] * n))

    measured = numerical_gradient(lambda x: graph(*x)[0], arguments)

    np.testing.assert_allclose(graph(*arguments)[1], measured, rtol=1e-6, atol=1e-7)


@given(numbers, numbers)
def test_partial_derivatives_hold_the_other_still(a: float, b: float) -> None:
    """The partial derivatives of 2a + 3b and of 2ab are what central differences measure."""
    np.testing.assert_allclose(
        graphs.partials(a, b), numerical_gradient(lambda x: 2 * x[0] + 3 * x[1], [a, b]), atol=1e-7
    )
    np.testing.assert_allclose(
        graphs.partials_product(a, b), numerical_gradient(lambda x: 2 * x[0] * x[1], [a, b]), atol=1e-7
    )


@pytest.mark.parametrize("weights", [(3.0, 2.0), (0.6, 0.4)])
def test_the_error_is_shared_by_weight(weights: tuple[float, float]) -> None:
    """An error of 0.6 is shared 0.36 to 0.24 by weights as 3 to 2."""
    np.testing.assert_allclose(graphs.share_error(0.6, weights), [0.36, 0.24])


@given(numbers, st.lists(positive, min_size=1, max_size=5))
def test_nothing_of_the_error_is_lost(error: float, weights: list[float]) -> None:
    """The shares add up to the error."""
    assert graphs.share_error(error, weights).sum() == pytest.approx(error)


def test_weights_that_sum_to_0_share_nothing() -> None:
    """Weights without a sum are a ValueError."""
    with pytest.raises(ValueError, match="sum to 0"):
        graphs.share_error(0.6, [1.0, -1.0])
