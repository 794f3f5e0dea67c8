"""`x -= c` is only a shorter way to write `x = x - c`."""

TASK = 5
FEEDBACK = (
    "The probabilities of your `softmax` are right, but x is not the same after the call: the maximum was taken "
    "off inside the caller's array. For an array a, what is the difference between `a -= 1` and `c = a - 1`?"
)
FEEDBACK_KO = (
    "`softmax`의 확률은 맞지만 호출한 뒤에 x가 달라져 있습니다. 부른 쪽의 배열 안에서 최댓값을 뺐기 때문입니다. "
    "배열 a에 대해 `a -= 1`과 `c = a - 1`은 무엇이 다릅니까?"
)


def softmax(x):
    x -= np.max(x, axis=-1, keepdims=True)
    e = np.exp(x)
    return e / np.sum(e, axis=-1, keepdims=True)
