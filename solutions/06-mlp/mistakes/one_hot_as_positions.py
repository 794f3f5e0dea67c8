"""Targets are always class numbers, and these pick the probabilities."""

TASK = 2
FEEDBACK = (
    "One-hot rows were used as positions in y, as only class numbers can be, and NumPy refuses that. A one-hot row "
    "says by the place of its 1 which class is right. In what do the arrays (0, 1, 0) for one row and 1 for the "
    "same row differ, so that your function could tell?"
)
FEEDBACK_KO = (
    "원-핫 행을 클래스 번호처럼 y에서 꺼낼 위치로 써서 NumPy가 오류를 냈습니다. 원-핫 행은 1이 놓인 자리로 정답 "
    "클래스를 알려 줍니다. 같은 정답을 나타내는 원-핫 배열과 클래스 번호 배열은 무엇이 다르고, 함수는 그것을 보고 "
    "어떻게 구별할 수 있을까요?"
)


def cross_entropy(y, t):
    picked = y[np.arange(len(y)), t]
    return -np.log(picked + 1e-7).sum() / len(y)
