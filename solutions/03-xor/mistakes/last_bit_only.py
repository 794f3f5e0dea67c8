"""A name in a loop keeps what it had before."""

TASK = 6
FEEDBACK = (
    "Your `parity` is the last bit, whatever the others are, as if each turn of a loop had replaced the result of "
    "the one before. Every bit has a say: when one more switch is turned, the lamp changes. For the bits 1, 1, "
    "what should come out after the first bit, and what after the second?"
)
FEEDBACK_KO = (
    "나머지가 무엇이든 `parity`가 마지막 비트와 같습니다. 반복할 때마다 앞의 결과를 바꾸어 버린 것과 "
    "같습니다. 모든 비트가 답에 영향을 줍니다. 스위치를 하나 더 올리면 전등이 바뀝니다. 비트가 1, 1이면 첫 "
    "비트 다음에는 무엇이고, 둘째 비트 다음에는 무엇이어야 할까요?"
)


def parity(bits):
    return bits[-1] if len(bits) else 0
