"""The sum of the pair is the ordinary sum."""

TASK = 6
FEEDBACK = (
    "Your sum for (1, 1) is 2, and the carry is 1 as well, so the same 2 is counted twice. A binary digit is 0 or "
    "1; what does not fit moves to the next place. When the carry has taken its share of 1 + 1, what is left?"
)
FEEDBACK_KO = (
    "(1, 1)에서 합 자리가 2이고 자리올림(carry)도 1이어서 같은 2를 두 번 센 셈입니다. 이진수의 한 자리는 0 또는 1이고, "
    "넘치는 것은 다음 자리로 갑니다. 1 + 1에서 자리올림이 가져간 만큼을 빼면 얼마가 남을까요?"
)


def half_adder(x1, x2):
    return x1 + x2, AND(x1, x2)
