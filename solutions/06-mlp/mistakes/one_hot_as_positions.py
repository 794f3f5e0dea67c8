"""Targets are always class numbers, and these pick the probabilities."""

TASK = 2
FEEDBACK = (
    "One-hot rows were used as positions in y, and NumPy refuses that: only whole numbers such as class numbers can "
    "be positions. Here t may be either. In what do an array of one-hot rows and an array of class numbers differ, "
    "and how can your function tell which of them it was given?"
)
FEEDBACK_KO = (
    "원-핫 행을 클래스 번호처럼 y에서 꺼낼 위치로 써서 NumPy가 오류를 냈습니다. 위치로는 클래스 번호 같은 정수만 쓸 "
    "수 있습니다. 여기서 t는 둘 중 어느 것일 수도 있습니다. 원-핫 배열과 클래스 번호 배열은 무엇이 다르고, 함수는 "
    "무엇을 보고 둘을 구별할 수 있을까요?"
)


def cross_entropy(y, t):
    picked = y[np.arange(len(y)), t]
    return -np.log(picked + 1e-7).sum() / len(y)
