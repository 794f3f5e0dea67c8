"""What went forward goes back."""

TASK = 5
FEEDBACK = (
    "The slopes that pass are multiplied by the output of the neuron. ReLU has the slope 1 where it is on, "
    "however much comes out. What is `inputs[i]` needed for?"
)
FEEDBACK_KO = (
    "지나가는 기울기에 뉴런의 출력을 곱했습니다. 켜져 있는 ReLU의 기울기는 출력이 얼마이든 1입니다. `inputs[i]`는 "
    "무엇에 필요한가요?"
)


def slopes_below(net, inputs, i, back):
    W, _ = net[i]
    return (back @ W.T) * inputs[i]
