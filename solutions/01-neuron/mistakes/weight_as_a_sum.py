"""The weight is y and x together."""

TASK = 5
FEEDBACK = "Your weight is y + x. In y = w · x, w and x are multiplied. What undoes that?"
FEEDBACK_KO = "가중치가 y + x로 나옵니다. y = w · x에서 w와 x는 곱해져 있습니다. 곱셈을 되돌리는 계산은 무엇일까요?"


def find_weight(x, y):
    return y + x
