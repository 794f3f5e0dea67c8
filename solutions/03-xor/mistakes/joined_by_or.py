"""XOR is x1 without x2, or x2 without x1."""

TASK = 2
FEEDBACK = (
    "The table of your `XOR` is right. But when the gates get other meanings, it changes like another circuit: the "
    "two cases with only one input on, joined by `OR`. Here the circuit should use each of the three gates once. "
    "Which gate makes no difference in yours?"
)
FEEDBACK_KO = (
    "`XOR`의 진리표는 맞지만, 게이트의 뜻을 바꾸면 다른 회로처럼 바뀝니다. 한 입력만 1인 두 경우를 `OR`로 합친 "
    "회로입니다. 여기서는 세 게이트를 한 번씩 쓰는 회로를 만듭니다. 지금의 회로에서 쓰이지 않은 게이트는 "
    "무엇일까요?"
)


def XOR(x1, x2):
    return OR(AND(x1, 1 - x2), AND(1 - x1, x2))
