"""nan_to_num mends what is no number."""

TASK = 1
FEEDBACK = (
    "For scores around 1000 or −1000 your probabilities are 0, and do not add up to 1. What was no number has "
    "been replaced, not mended. Why was it no number?"
)
FEEDBACK_KO = (
    "점수가 1000이나 −1000쯤이면 확률이 0이 되어 더해도 1이 아닙니다. 수가 아니던 것을 바꿔 놓았을 뿐 고치지는 "
    "않았습니다. 왜 수가 아니었을까요?"
)


def softmax(scores):
    e = np.exp(scores)
    return np.nan_to_num(e / e.sum(axis=1, keepdims=True))
