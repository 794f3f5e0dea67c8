"""The more easily OR fires, the better."""

TASK = 1
FEEDBACK = (
    "Your `OR` is 1 in all four rows, even for (0, 0), where both inputs are 0. What is your sum for (0, 0), what "
    "is it made of, and which answer should it lead to?"
)
FEEDBACK_KO = (
    "`OR`가 네 행에서 모두 1입니다. 두 입력이 모두 0인 (0, 0)에서도 1입니다. (0, 0)에서 합은 "
    "무엇으로 이루어져 있고 얼마이며, 답은 무엇이어야 할까요?"
)


def OR(x1, x2):
    return int(True)
