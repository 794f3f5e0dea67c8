"""The weight is on the other side."""

TASK = 5
FEEDBACK = "Your weight has the wrong sign. Put it back into y = w · x: which y comes out?"
FEEDBACK_KO = "가중치의 부호가 반대입니다. y = w · x에 다시 넣어 봅시다. 어떤 y가 나올까요?"


def find_weight(x, y):
    return -y / x
