"""The largest score decides, so no softmax is needed."""

TASK = 1
FEEDBACK = (
    "What you return with the inputs is the scores themselves. `forward` returned probabilities, and the loss "
    "needs these. What makes one of the other?"
)
FEEDBACK_KO = (
    "inputs와 함께 반환한 것이 점수 그대로입니다. `forward`는 확률을 반환했고 오차에는 확률이 필요합니다. 점수를 "
    "확률로 바꾸는 것은 무엇인가요?"
)


def forward(net, X):
    inputs = [X]
    for W, b in net[:-1]:
        inputs.append(np.maximum(inputs[-1] @ W + b, 0.0))
    W, b = net[-1]
    return inputs, inputs[-1] @ W + b
