"""What should add up to 1 is divided by its sum."""

TASK = 1
FEEDBACK = (
    "Your rows add up to 1, and yet each still depends on the other rows: they are the old answers, divided by "
    "their sum. The symptom has gone, and its cause has not. What do the old answers divide by?"
)
FEEDBACK_KO = (
    "행마다 더하면 1이지만 여전히 다른 행에 따라 달라집니다. 예전 답을 그 합으로 나눈 값입니다. 증상은 사라졌지만 "
    "원인은 남아 있습니다. 예전 답은 무엇으로 나누고 있나요?"
)


def softmax(scores):
    e = np.exp(scores - scores.max(axis=0))
    p = e / e.sum(axis=0)
    return p / p.sum(axis=1, keepdims=True)
