"""What is multiplied by 0 is gone."""

TASK = 2
FEEDBACK = (
    "At x = 1000 your `elu` is `nan`, as if the formula for the other side had been multiplied by 0: e¹⁰⁰⁰ becomes "
    "infinity, and infinity times 0 is not a number. How could you choose a side without multiplying, or keep a "
    "large x out of the exponent?"
)
FEEDBACK_KO = (
    "x = 1000에서 `elu`가 `nan`입니다. 다른 쪽의 식에 0을 곱해 없애려 한 것과 같습니다. e¹⁰⁰⁰은 무한대가 되고, "
    "무한대 곱하기 0의 값은 정해지지 않습니다. 곱하지 않고 한쪽을 고르거나, 큰 x가 지수에 들어가지 않게 하려면 "
    "어떻게 할까요?"
)


def elu(x, alpha=1.0):
    return x * (x > 0) + alpha * (np.exp(x) - 1) * (x <= 0)
