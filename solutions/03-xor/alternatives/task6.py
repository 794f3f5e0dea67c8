"""Task 6 in another way."""

NOTE = (
    "It counts the ones and keeps the remainder, with arithmetic instead of gates; the chain of XORs needs to "
    "remember only one bit."
)
NOTE_KO = (
    "게이트 대신 산수로, 1의 개수를 세어 2로 나눈 나머지를 구합니다. XOR를 이어 쓰는 방법은 비트 하나만 기억하면 "
    "됩니다."
)


def parity(bits):
    return sum(bits) % 2
