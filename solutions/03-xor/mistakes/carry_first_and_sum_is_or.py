"""A number is written from the left, and its last digit is 1 when a bit is."""

TASK = 6
FEEDBACK = (
    "Your first value is the carry, and your second one gives the answers of OR. The pair is (sum, carry), and the "
    "sum is another digit than OR for one pair of bits. How is 1 + 1 written in the binary system, and which of its "
    "digits is the sum?"
)
FEEDBACK_KO = (
    "첫째 값이 자리올림(carry)이고, 둘째 값은 OR의 답입니다. 반환할 쌍은 (sum, carry)이고, 합 자리는 한 행에서 OR와 "
    "다릅니다. 1 + 1을 이진수로 쓰면 어떻게 되고, 그중 합 자리는 어느 것일까요?"
)


def half_adder(x1, x2):
    return AND(x1, x2), OR(x1, x2)
