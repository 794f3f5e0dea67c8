"""The minus sign of the exponent does not matter: the curve is an S either way."""

TASK = 1
FEEDBACK = (
    "Your `sigmoid` falls where it should rise: at x = 2 it is about 0.12, the value that belongs to x = −2. When x "
    "is large, the answer should come close to 1. How large is the power of e in your denominator then, and how "
    "large should it be?"
)
FEEDBACK_KO = (
    "`sigmoid`가 올라가야 할 곳에서 내려갑니다. x = 2에서 약 0.12인데, 이것은 x = −2에서의 값입니다. x가 크면 값이 "
    "1에 가까워져야 합니다. 그때 분모에 있는 e의 거듭제곱은 지금 어떻게 되고, 어떻게 되어야 할까요?"
)


def sigmoid(x):
    return 1 / (1 + np.exp(x))
