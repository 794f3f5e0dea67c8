"""1 − a is a − 1."""

TASK = 4
FEEDBACK = (
    "With the number on the left, your difference is turned round: 1 − a comes out as a − 1. For 1 − 5, what "
    "should come out?"
)
FEEDBACK_KO = "수가 왼쪽에 있을 때 차가 뒤집힙니다. 1 − a가 a − 1로 나옵니다. 1 − 5는 얼마여야 하나요?"


class Value(Value):
    def __rsub__(self, number):
        return self - number
