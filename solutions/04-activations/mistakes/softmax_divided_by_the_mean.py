"""A share is a part of the mean."""

TASK = 5
FEEDBACK = (
    "The outputs of your `softmax` add up to as many as there are numbers, as if each e^x were divided by the mean. "
    "Shares of a whole add up to 1. What should they be divided by?"
)
FEEDBACK_KO = (
    "`softmax`의 출력을 모두 더하면 수의 개수만큼 됩니다. 각 e^x를 평균으로 나눈 것과 같습니다. 전체에 대한 몫은 "
    "더하면 1이 됩니다. 무엇으로 나눠야 할까요?"
)


def softmax(x):
    e = np.exp(x - np.max(x, axis=-1, keepdims=True))
    return e / np.mean(e, axis=-1, keepdims=True)
