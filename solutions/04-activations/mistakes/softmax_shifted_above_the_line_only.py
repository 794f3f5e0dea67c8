"""Taking the maximum off changes nothing, so it does not matter where."""

TASK = 5
FEEDBACK = (
    "Unless the maximum is 0, the probabilities of your `softmax` do not add up to 1, as if the maximum were taken "
    "off in the numerator only. 2/4 stays the same as 1/2, but not as 1/4. What has to happen in the denominator?"
)
FEEDBACK_KO = (
    "최댓값이 0일 때가 아니면 `softmax`의 확률을 모두 더해도 1이 되지 않습니다. 분자에서만 최댓값을 뺀 것과 "
    "같습니다. 2/4를 1/2로 바꾸면 값이 그대로이지만 1/4로 바꾸면 달라집니다. 분모에서는 무엇을 해야 할까요?"
)


def softmax(x):
    e = np.exp(x - np.max(x, axis=-1, keepdims=True))
    return e / np.sum(np.exp(x), axis=-1, keepdims=True)
