"""There is something to carry as soon as a bit is 1."""

TASK = 6
FEEDBACK = (
    "Your carry gives the answers of OR: it is 1 as soon as one of the bits is 1. A carry is what no longer fits "
    "into one binary digit. Does 0 + 1 fit into one digit, and does 1 + 1?"
)
FEEDBACK_KO = (
    "자리올림(carry)이 OR의 답을 냅니다. 비트가 하나만 1이어도 1입니다. 자리올림은 이진수 한 자리에 "
    "들어가지 않고 넘친 것입니다. 0 + 1은 한 자리에 들어갈까요? 1 + 1은 어떨까요?"
)


def half_adder(x1, x2):
    return XOR(x1, x2), OR(x1, x2)
