"""The size of a difference is enough."""

TASK = 2
FEEDBACK = (
    "Your squared error is made of the sizes of the differences, without their squares. By how much does a "
    "difference of 3 count more than a difference of 1?"
)
FEEDBACK_KO = "차를 제곱하지 않고 크기만 더한 값이 나옵니다. 차 3은 차 1보다 몇 배로 세어야 할까요?"


def squared_error(y, t):
    return 0.5 * np.abs(y - t).sum() / len(y)
