"""XOR is x1 without x2, or x2 without x1."""

TASK = 2
FEEDBACK = (
    "When the gates get other meanings, your `XOR` answers like another circuit: the two cases with only one input "
    "on, joined by `OR`. Here it should be built as `AND(NAND(x1, x2), OR(x1, x2))`. Which gate gives the output in "
    "yours?"
)
FEEDBACK_KO = (
    "게이트의 뜻을 바꾸면 `XOR`가 다른 회로처럼 답합니다. 한 입력만 1인 두 경우를 `OR`로 합친 회로입니다. 여기서는 "
    "`AND(NAND(x1, x2), OR(x1, x2))`와 같이 만들어야 합니다. 지금의 회로에서 마지막 출력을 내는 게이트는 "
    "무엇일까요?"
)


def XOR(x1, x2):
    return OR(AND(x1, 1 - x2), AND(1 - x1, x2))
