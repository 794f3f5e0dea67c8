"""A square has to be undone in the end."""

TASK = 2
FEEDBACK = (
    "Your answer is the square root of the squared error. The formula has no root. With a single row and a single "
    "output, what is half of 2²?"
)
FEEDBACK_KO = (
    "제곱오차의 제곱근이 나옵니다. 공식에는 제곱근이 없습니다. 행과 출력이 하나뿐일 때 2²의 절반은 얼마일까요?"
)


def squared_error(y, t):
    return np.sqrt(0.5 * ((y - t) ** 2).sum() / len(y))
