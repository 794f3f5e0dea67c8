"""The parity of the bits is how many of them are 1."""

TASK = 6
FEEDBACK = (
    "Your `parity` is the number of ones: for the bits 1, 1, 0 it is 2. Parity says only whether this number is "
    "odd. What do 1, 3 and 5 have in common that 0, 2 and 4 do not have?"
)
FEEDBACK_KO = (
    "1의 개수가 그대로 나왔습니다. 비트가 1, 1, 0이면 2가 나옵니다. 패리티는 이 개수가 홀수인지만 알려 줍니다. 1, "
    "3, 5에는 있고 0, 2, 4에는 없는 공통점은 무엇일까요?"
)


def parity(bits):
    return sum(bits)
