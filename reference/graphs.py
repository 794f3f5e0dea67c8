"""Exercise 05: computations made of nodes. Forward runs left to right, backward from 1 at the result right to left."""

import numpy as np
import numpy.typing as npt

from reference.floats import Array, Value, vector
from reference.layers import AddLayer, MulLayer


def buy_apples(price: Value, count: Value, tax: Value) -> tuple[Value, tuple[Value, Value, Value]]:
    """What apples cost: ``total = price * count * tax``, and its gradients by (price, count, tax).

    Units:  tax is a factor, 1.1 for 10 %; the gradients are won per won, per apple and per 1.0 of the factor.
    Source: Saito, Deep Learning from Scratch, ch. 5.

    >>> total, (dprice, dcount, dtax) = buy_apples(100.0, 2.0, 1.1)
    >>> round(total), round(dprice, 6), round(dcount, 6), round(dtax, 6)
    (220, 2.2, 110.0, 200.0)
    """
    apples, taxed = MulLayer(), MulLayer()
    total = taxed.forward(apples.forward(price, count), tax)

    d_apples, dtax = taxed.backward(np.ones_like(total))
    dprice, dcount = apples.backward(d_apples)
    return total, (dprice, dcount, dtax)


def buy_apples_and_oranges(
    apple_price: Value, apple_count: Value, orange_price: Value, orange_count: Value, tax: Value
) -> tuple[Value, tuple[Value, Value, Value, Value, Value]]:
    """What two fruits cost: ``total = (apple_price * apple_count + orange_price * orange_count) * tax``.

    The gradients come in the order of the arguments. Units as in ``buy_apples``.

    Source: Saito, Deep Learning from Scratch, ch. 5; its ch05/buy_apple_orange.py.

    >>> total, gradients = buy_apples_and_oranges(100.0, 2.0, 150.0, 3.0, 1.1)
    >>> round(total), [round(g, 6) for g in gradients]
    (715, [2.2, 110.0, 3.3, 165.0, 650.0])
    """
    apples, oranges, fruit, taxed = MulLayer(), MulLayer(), AddLayer(), MulLayer()
    fruit_price = fruit.forward(apples.forward(apple_price, apple_count), oranges.forward(orange_price, orange_count))
    total = taxed.forward(fruit_price, tax)

    d_fruit, dtax = taxed.backward(np.ones_like(total))
    d_apples, d_oranges = fruit.backward(d_fruit)
    return total, (*apples.backward(d_apples), *oranges.backward(d_oranges), dtax)


def buy_basket(
    basket_price: Value, apple_price: Value, apple_count: Value, tax: Value
) -> tuple[Value, tuple[Value, Value, Value, Value]]:
    """What a basket with apples costs: ``total = (basket_price + apple_price * apple_count) * tax``.

    The gradients come in the order of the arguments. Units as in ``buy_apples``.

    >>> total, gradients = buy_basket(4000.0, 100.0, 2.0, 1.1)
    >>> round(total), [round(g, 6) for g in gradients]
    (4620, [1.1, 2.2, 110.0, 4200.0])
    """
    apples, filled, taxed = MulLayer(), AddLayer(), MulLayer()
    total = taxed.forward(filled.forward(basket_price, apples.forward(apple_price, apple_count)), tax)

    d_filled, dtax = taxed.backward(np.ones_like(total))
    dbasket, d_apples = filled.backward(d_filled)
    return total, (dbasket, *apples.backward(d_apples), dtax)


def square_of_sum(x: float, y: float) -> tuple[float, tuple[float, float]]:
    """``z = t^2`` with ``t = x + y``, and (dz/dx, dz/dy).

    By the chain rule ``dz/dx = dz/dt * dt/dx = 2 t * 1``, and the same for y.

    Source: Saito, Deep Learning from Scratch, ch. 5.

    >>> square_of_sum(1.0, 2.0)
    (9.0, (6.0, 6.0))
    """
    t = float(x) + float(y)
    dz_dt = 2 * t
    return t**2, (dz_dt * 1.0, dz_dt * 1.0)


def linear_node(w: float, x: float, b: float) -> tuple[float, tuple[float, float, float]]:
    """``f = g + b`` with ``g = w x``, and (df/dw, df/dx, df/db) = (x, w, 1).

    >>> linear_node(-2.0, 5.0, 3.0)
    (-7.0, (5.0, -2.0, 1.0))
    """
    w, x, b = float(w), float(x), float(b)
    return w * x + b, (x, w, 1.0)


def partials(a: float, b: float) -> tuple[float, float]:
    """(dy/da, dy/db) of ``y = 2 a + 3 b``: 2 and 3, wherever a and b are.

    >>> partials(5.0, 7.0)
    (2.0, 3.0)
    """
    return 2.0, 3.0


def partials_product(a: float, b: float) -> tuple[float, float]:
    """(df/da, df/db) of ``f = 2 a b``: what is held fixed stays as a factor, ``2 b`` and ``2 a``.

    >>> partials_product(5.0, 7.0)
    (14.0, 10.0)
    """
    return 2.0 * float(b), 2.0 * float(a)


def share_error(error: float, weights: npt.ArrayLike) -> Array:
    """An output's error, handed back in proportion to the weights: ``error * w_i / (w_1 + ... + w_n)``.

    Shapes: weights (n,), result (n,).
    Errors: ValueError if the weights are no vector or sum to 0.
    Source: Rashid, Make Your Own Neural Network (2016), part 1.

    >>> share_error(0.6, [3.0, 2.0]).round(6)
    array([0.36, 0.24])
    """
    w = vector(weights, "weights")
    total = np.sum(w)
    if total == 0:
        raise ValueError("weights that sum to 0 have no proportions")
    return float(error) * w / total
