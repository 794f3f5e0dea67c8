""" "Or" means one of the two, but not both."""

TASK = 3
FEEDBACK = (
    'Your OR is 0 at (1, 1), as in "either this or that, but not both". That table is called XOR. Think of the '
    "weighted sum: when each input alone lifts it above 0, what happens to it when both are on?"
)
FEEDBACK_KO = (
    'OR가 (1, 1)에서 0입니다. "둘 중 하나만"이라는 뜻으로 보면 그렇지만, 그 진리표는 XOR라고 합니다. 가중합을 '
    "생각해 보세요. 입력이 하나만 켜져도 합이 0을 넘는다면, 둘이 함께 켜질 때 합은 어떻게 될까요?"
)


def OR(x1, x2):
    return 1 if x1 != x2 else 0
