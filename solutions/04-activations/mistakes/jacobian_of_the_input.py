"""The y of the formula is whatever the function is given."""

TASK = 5
FEEDBACK = (
    "Your `softmax_jacobian` is made of x itself: for x = (0, 0) every slope is 0. The formulas are written with the "
    "probabilities y. Which probabilities belong to x = (0, 0), and which function makes them?"
)
FEEDBACK_KO = (
    "`softmax_jacobian`이 x 자체로 계산한 값입니다. 그래서 x = (0, 0)이면 모든 기울기가 0입니다. 그러나 식에 쓰인 "
    "것은 확률 y입니다. x = (0, 0)의 확률은 얼마이고, 어느 함수로 구할 수 있을까요?"
)


def softmax_jacobian(x):
    return np.diag(x) - np.outer(x, x)
