"""“Or” means one of the two, but not both."""

TASK = 1
FEEDBACK = (
    "Your `OR` is 0 for (1, 1), as in “either this or that, but not both”. That table is the one of XOR. When "
    "each input alone lifts the weighted sum above 0, what happens to it when both are 1?"
)
FEEDBACK_KO = (
    "`OR`가 (1, 1)에서 0입니다. “둘 중 하나만”이라는 뜻으로 보면 그렇지만, 그것은 XOR의 표입니다. "
    "입력이 하나만 1이어도 가중합이 0을 넘는다면, 둘 다 1일 때 합은 어떻게 될까요?"
)


def OR(x1, x2):
    return int(x1 != x2)
