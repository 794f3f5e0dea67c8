"""A weight is something that is put on top of the input, so it is added."""

TASK = 1
FEEDBACK = (
    "Your answers are the input plus the weight. A weight says how strongly an input counts, not how much is put on "
    "top of it. When the weight is 0, how much of an input of 3 should get through?"
)
FEEDBACK_KO = (
    "입력에 가중치를 더한 값이 나왔습니다. 가중치는 입력에 덧붙이는 양이 아니라 입력이 얼마나 강하게 전해지는지를 "
    "나타냅니다. 가중치가 0인 연결을 지나면 입력 3은 얼마가 되어야 할까요?"
)


def neuron(x, w):
    return w + x
