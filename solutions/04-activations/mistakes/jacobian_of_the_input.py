"""The y of the formula is whatever the function is given."""

TASK = 5
FEEDBACK = (
    "Your `softmax_jacobian` is made of x itself: for x = (0, 0) every slope is 0. The formulas are written with "
    "the probabilities y. Which probabilities belong to x = (0, 0), and which function makes them?"
)
FEEDBACK_KO = (
    "`softmax_jacobian`을 x 자체로 계산한 것과 같습니다. x = (0, 0)이면 모든 기울기가 0입니다. 식은 확률 y로 쓰여 "
    "있습니다. x = (0, 0)의 확률은 얼마이고, 어느 함수가 그것을 만듭니까?"
)


def softmax_jacobian(x):
    return np.diag(x) - np.outer(x, x)
