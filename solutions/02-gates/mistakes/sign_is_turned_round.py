"""The sign is the other way round."""

TASK = 1
FEEDBACK = "Your `sign` gives −1 above 0 and 1 below it. Which of the two belongs to a positive number?"
FEEDBACK_KO = "`sign`이 0보다 큰 쪽에서 −1, 작은 쪽에서 1을 냅니다. 양수의 답은 둘 가운데 어느 것일까요?"


def sign(z):
    return np.where(z > 0, -1, np.where(z < 0, 1, 0))
