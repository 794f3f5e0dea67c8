"""Targets are always class numbers, and these pick the probabilities."""

TASK = 2
FEEDBACK = (
    "Numbers with a decimal point were used as positions in an array, which NumPy refuses: only whole numbers, "
    "such as class numbers, can be positions. Here t may be one-hot rows or class numbers. In what do these two "
    "arrays differ, and how can your function tell which of them it was given?"
)
FEEDBACK_KO = (
    "소수점이 있는 수를 배열의 위치로 쓰려다가 NumPy 오류로 멈췄습니다. 클래스 번호와 같은 정수만 위치가 될 "
    "수 있습니다. 여기서 t는 원-핫 행렬일 수도 있고 클래스 번호일 수도 있습니다. 두 배열은 무엇이 다르고, "
    "함수는 어느 쪽을 받았는지 어떻게 알 수 있을까요?"
)


def cross_entropy(y, t):
    picked = y[np.arange(len(y)), t]
    return -np.log(picked + 1e-7).sum() / len(y)
