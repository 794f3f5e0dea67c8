"""The leak of a leaky ReLU is 0.1, as in some books."""

TASK = 2
FEEDBACK = (
    "Without an alpha given, your `leaky_relu` leaks 0.1 · x below 0: at x = −2 it is −0.2. Books differ in this "
    "number, and a function and its slope must use the same one. Which alpha does the README give for this function?"
)
FEEDBACK_KO = (
    "alpha를 주지 않으면 `leaky_relu`가 0보다 작은 쪽에서 x의 0.1배를 흘려보냅니다. 그래서 x = −2에서 −0.2입니다. 이 "
    "수는 책마다 다르지만, 함수와 그 기울기는 같은 수를 써야 합니다. README에서 이 함수의 alpha는 기본값이 "
    "얼마일까요?"
)


def leaky_relu(x, alpha=0.1):
    return np.where(x > 0, x, alpha * x)
