"""The size of a difference is enough."""

TASK = 2
FEEDBACK = (
    "Your squared error is made of the sizes of the differences, without their squares. How many times as much as a "
    "difference of 1 should a difference of 3 count?"
)
FEEDBACK_KO = "차를 제곱하지 않고 크기만으로 구한 값이 나옵니다. 차 3은 차 1보다 몇 배로 세어야 할까요?"


def squared_error(y, t):
    return 0.5 * np.abs(y - t).sum() / len(y)
