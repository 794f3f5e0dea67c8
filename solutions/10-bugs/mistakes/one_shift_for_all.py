"""One maximum does for all rows."""

TASK = 1
FEEDBACK = (
    "A row of scores around −1000 below one around 1000 becomes no number. The same number has been taken off "
    "both, and nothing is left of the lower one. Whose maximum does a row need?"
)
FEEDBACK_KO = (
    "1000 부근인 행 아래에 −1000 부근인 행이 있으면 답이 수가 아닙니다. 두 행에서 같은 수를 빼서 낮은 행에는 "
    "아무것도 남지 않습니다. 행에는 누구의 최댓값이 필요할까요?"
)


def softmax(scores):
    e = np.exp(scores - scores.max())
    return e / e.sum(axis=1, keepdims=True)
