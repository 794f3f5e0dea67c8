"""Each pair makes a step of its own, and all of them are kept."""

TASK = 5
FEEDBACK = (
    "One weight is asked for, but you return an array with a number for each pair, as if each pair had moved a "
    "weight of its own. The neuron has a single weight, and all pairs have a say in it. What does task 5 do with "
    "the corrections of all pairs before w moves?"
)
FEEDBACK_KO = (
    "가중치 하나가 필요한데 쌍마다 수가 하나씩 들어 있는 배열이 나왔습니다. 쌍마다 자기 가중치를 따로 움직인 것과 "
    "같습니다. 뉴런의 가중치는 하나뿐이고, 모든 쌍이 함께 그 가중치를 정합니다. 과제 5에서는 w를 움직이기 전에 "
    "쌍마다 나온 값을 어떻게 하나요?"
)


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    for _ in range(steps):
        error = w * x - y
        w = w - lr * error * x
    return w
