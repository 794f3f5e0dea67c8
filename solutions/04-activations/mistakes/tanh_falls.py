"""The sign of the exponents does not matter."""

TASK = 1
FEEDBACK = (
    "Your `tanh` falls where it should rise: for x it gives what belongs to −x. When x is large, the answer "
    "should come close to 1. Which of the two powers of e is the large one then, and which sign does it have "
    "above the line of your fraction?"
)
FEEDBACK_KO = (
    "`tanh`가 올라가야 할 곳에서 내려갑니다. x를 넣으면 −x의 값이 나옵니다. x가 크면 답은 1에 "
    "가까워져야 합니다. 그때 두 거듭제곱 가운데 큰 것은 어느 것이고, 지금의 분자에서 그 앞의 부호는 무엇일까요?"
)


def tanh(x):
    return np.tanh(-x)
