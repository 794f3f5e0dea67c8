"""The bias is added at the end."""

TASK = 2
FEEDBACK = (
    "Your answers are as if the bias had been added after the decision: first comes a 0 or a 1, then b is added to "
    "it. But the bias should have a say in the decision. With a weighted sum of 0.3 and a bias of −0.5, is the "
    "neuron on or off, and what decides it?"
)
FEEDBACK_KO = (
    "0이나 1로 결정한 뒤에 편향을 더한 것과 같은 답입니다. 먼저 0 또는 1이 정해지고 거기에 b가 더해졌습니다. 그러나 "
    "편향은 결정에 영향을 주어야 합니다. 가중합이 0.3이고 편향이 −0.5이면 뉴런은 켜질까요, 꺼질까요? 무엇을 보고 "
    "정해야 할까요?"
)


def perceptron(x, w, b):
    if np.sum(w * x) > 0:
        return 1 + b
    return 0 + b


def tlu_layer(W, x, b):
    return step_function(W @ x) + b
