"""The parity of the bits is how many of them are 1."""

TASK = 6
FEEDBACK = (
    "Your `parity` is the number of ones: (1, 1, 0) gives 2. Parity keeps only one thing of this number, whether "
    "it is odd. What do 1, 3 and 5 have in common that 0, 2 and 4 do not have?"
)
FEEDBACK_KO = (
    "1의 개수가 그대로 나왔습니다. 1, 1, 0이면 2가 나옵니다. 패리티는 이 개수에서 홀수인지 아닌지만 남깁니다. 1, "
    "3, 5에는 있고 0, 2, 4에는 없는 공통점은 무엇입니까?"
)


def parity(bits):
    return sum(bits)
