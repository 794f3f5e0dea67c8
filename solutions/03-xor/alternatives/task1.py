"""Task 1 in another way."""

NOTE = "The number is on the other side, as a threshold instead of a bias; the decision is the same."
NOTE_KO = "수를 편향 대신 임계값으로 식의 반대쪽에 두었습니다. 내리는 결정은 같습니다."


def AND(x1, x2):
    return int(0.5 * x1 + 0.5 * x2 > 0.7)
