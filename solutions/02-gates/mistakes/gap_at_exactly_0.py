"""Below 0 and above 0 are all the cases."""

TASK = 2
FEEDBACK = (
    "At a sum of exactly 0 your answer is `None`, as if that case had been left out. Below 0 and above 0 do not "
    "cover all numbers. To which of the two answers does 0 belong here?"
)
FEEDBACK_KO = (
    "합이 정확히 0일 때 답이 `None`입니다. 그 경우를 빠뜨린 것과 같습니다. 0보다 작은 수와 0보다 큰 수만으로는 "
    "모든 수가 되지 않습니다. 이 문제에서 0은 두 답 중 어느 쪽에 속합니까?"
)


def perceptron(x, w, b):
    total = np.sum(w * x) + b
    if total < 0:
        return 0
    if total > 0:
        return 1
    return None
