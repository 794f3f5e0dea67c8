"""`x -= c` is only a shorter way to write `x = x - c`."""

TASK = 5
FEEDBACK = (
    "After your `softmax` x is not the same as before: its largest number has become 0, as if the maximum were taken "
    "off inside the caller's array. Which operations write into an array, and which make a new one?"
)
FEEDBACK_KO = (
    "`softmax`를 호출한 뒤에 x가 달라져 있습니다. 가장 큰 수가 0이 되어, 호출한 쪽의 배열 안에서 최댓값을 뺀 것과 "
    "같습니다. 배열 안에 써넣는 연산은 어떤 것이고, 새 배열을 만드는 연산은 어떤 것일까요?"
)


def softmax(x):
    x -= np.max(x, axis=-1, keepdims=True)
    e = np.exp(x)
    return e / np.sum(e, axis=-1, keepdims=True)
