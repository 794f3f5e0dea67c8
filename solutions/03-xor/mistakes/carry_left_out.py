"""The sum of two bits is one digit."""

TASK = 6
FEEDBACK = (
    "Only one number came back, the digit of the sum. Two bits can add up to 2, and that needs two binary digits. "
    "What becomes of 1 + 1 in your answer, and how can a function give back two values?"
)
FEEDBACK_KO = (
    "합 자리만 하나 나왔습니다. 두 비트를 더하면 2가 될 수 있고, 2를 적으려면 이진수 두 자리가 필요합니다. "
    "지금의 답에서 1 + 1은 무엇이 되고, 함수는 어떻게 값을 두 개 돌려줄 수 있을까요?"
)


def half_adder(x1, x2):
    return XOR(x1, x2)
