"""The weight is made of x and y by multiplying."""

TASK = 5
FEEDBACK = (
    "Your weight is x times y. A neuron multiplies its input by the weight to get y. If 2 hours of study earn 6 "
    "hours of play, how much would your weight make of these 2 hours, and how much should it be?"
)
FEEDBACK_KO = (
    "가중치로 x와 y를 곱한 값이 나왔습니다. 뉴런은 입력에 가중치를 곱해 y를 냅니다. 2시간 공부해서 6시간 "
    "게임할 수 있다면, 지금의 가중치로는 이 2시간이 몇 시간이 되고, 원래는 몇 시간이어야 할까요?"
)


def find_weight(x, y):
    return y * x
