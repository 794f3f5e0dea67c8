"""Below 0 and above 0 are all the cases."""

TASK = 2
FEEDBACK = (
    "At a sum of exactly 0 your answer is `None`, as if this case had been left out. Numbers below 0 and numbers "
    "above 0 are not all numbers. To which of the two answers does 0 belong here?"
)
FEEDBACK_KO = (
    "합이 정확히 0일 때 답이 `None`입니다. 그 경우를 빠뜨린 것과 같습니다. 0보다 작지도 크지도 않은 수가 하나 "
    "있습니다. 이 연습에서 0은 두 답 중 어느 쪽에 속할까요?"
)


def perceptron(x, w, b):
    total = np.sum(w * x) + b
    if total < 0:
        return 0
    if total > 0:
        return 1
    return None
