"""A number is written from the left, so the carry comes first."""

TASK = 6
FEEDBACK = (
    "Both digits are right but have changed places: the carry comes first. A number is written in that order, but "
    "here the pair is (sum, carry). When you add by hand, which digit do you write down first, and which one do "
    "you carry over?"
)
FEEDBACK_KO = (
    "두 자리가 모두 맞지만 순서가 바뀌어서 자리올림(carry)이 먼저 나왔습니다. 수를 적을 때는 그 순서이지만, 여기서는 "
    "(sum, carry) 쌍을 반환합니다. 손으로 덧셈을 할 때 먼저 적는 자리는 어느 것이고, 윗자리로 올리는 것은 어느 "
    "것일까요?"
)


def half_adder(x1, x2):
    return AND(x1, x2), XOR(x1, x2)
