"""The exponent has a minus, as in the sigmoid."""

TASK = 5
FEEDBACK = (
    "Your `softmax` gives the largest share to the smallest number, as if its exponents were −x. Which number of x "
    "should get the largest share?"
)
FEEDBACK_KO = (
    "`softmax`가 가장 작은 수에 가장 큰 몫을 줍니다. 지수가 −x인 것과 같습니다. x의 어느 수가 가장 큰 몫을 받아야 "
    "할까요?"
)


def softmax(x):
    e = np.exp(np.min(x, axis=-1, keepdims=True) - x)
    return e / np.sum(e, axis=-1, keepdims=True)
