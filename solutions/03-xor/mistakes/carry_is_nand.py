"""The carry is the first gate of XOR."""

TASK = 6
FEEDBACK = (
    "Your carry gives the answers of NAND, so it is the opposite one in every row. A carry is what no longer fits "
    "into one binary digit. What should be carried in 0 + 0, and what in 1 + 1?"
)
FEEDBACK_KO = (
    "자리올림(carry)이 NAND의 답을 내서 네 행이 모두 반대입니다. 자리올림은 이진수 한 자리에 들어가지 "
    "않고 넘친 것입니다. 0 + 0에서는 무엇을 올리고, 1 + 1에서는 무엇을 올려야 할까요?"
)


def half_adder(x1, x2):
    return XOR(x1, x2), NAND(x1, x2)
