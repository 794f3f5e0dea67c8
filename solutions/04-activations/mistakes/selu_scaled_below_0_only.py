"""Both constants of SELU belong to its exponential part."""

TASK = 2
FEEDBACK = (
    "Below 0 your `selu` is right, but above 0 it gives x itself, as if both constants belonged to the exponential "
    "part. One of them scales the whole curve. What should `selu(1.0)` be?"
)
FEEDBACK_KO = (
    "`selu`가 0보다 작은 쪽에서는 맞지만 0보다 큰 쪽에서는 x가 그대로 나옵니다. 두 상수가 모두 지수 함수 부분에만 "
    "들어간 것과 같습니다. 둘 가운데 하나는 곡선 전체에 곱해집니다. `selu(1.0)`은 얼마여야 할까요?"
)


def selu(x):
    return np.where(x > 0, x, SELU_SCALE * SELU_ALPHA * (np.exp(np.minimum(x, 0)) - 1))
