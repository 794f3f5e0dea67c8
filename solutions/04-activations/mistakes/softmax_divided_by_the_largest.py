"""A share is a part of the largest."""

TASK = 5
FEEDBACK = (
    "The largest output of your `softmax` is always 1, as if each e^x were divided by the largest one of its row. "
    "The outputs of a row should add up to 1. What should they be divided by?"
)
FEEDBACK_KO = (
    "`softmax`의 가장 큰 출력이 늘 1입니다. 각 e^x를 그 행에서 가장 큰 것으로 나눈 것과 같습니다. 한 행의 출력을 "
    "모두 더하면 1이 되어야 합니다. 무엇으로 나눠야 할까요?"
)


def softmax(x):
    e = np.exp(x - np.max(x, axis=-1, keepdims=True))
    return e / np.max(e, axis=-1, keepdims=True)
