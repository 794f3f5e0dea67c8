"""The second formula of tanh has the same exponent as a sigmoid."""

TASK = 1
FEEDBACK = (
    "Your `tanh` rises too slowly: at x = 2 it is about 0.762, and that is tanh(1), as if x had been halved. The "
    "second formula of the README looks like a sigmoid, but it is not quite the same. What stands in its exponent?"
)
FEEDBACK_KO = (
    "`tanh`가 너무 천천히 커집니다. x = 2에서 나온 약 0.762는 tanh(1)이므로, x가 반으로 줄어든 것과 같습니다. "
    "README의 두 번째 식은 시그모이드와 비슷하지만 똑같지는 않습니다. 지수에 무엇이 있을까요?"
)


def tanh(x):
    return 2 / (1 + np.exp(-x)) - 1
