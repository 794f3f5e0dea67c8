"""The exponent of e is a fixed number, such as the 1 beside it."""

TASK = 1
FEEDBACK = (
    "At x = 2 your `sigmoid` is about 0.731, which is its value at x = 1, as if the exponent were −1 whatever x is. "
    "An output that never changes says nothing about the input. Where does x belong in the formula?"
)
FEEDBACK_KO = (
    "x = 2에서 `sigmoid`가 약 0.731인데, 이것은 x = 1에서의 값입니다. x가 무엇이든 지수가 −1인 것과 같습니다. 출력이 "
    "늘 같으면 입력에 대해 아무것도 알 수 없습니다. 식의 어디에 x가 들어가야 할까요?"
)


def sigmoid(x):
    return 1 / (1 + np.exp(-1))
