"""The sums go on as they are."""

TASK = 1
FEEDBACK = (
    "What goes into the upper layers is below 0 in places, so ReLU is missing. It was there in the code that you "
    "were given. What should be left of a sum of −1?"
)
FEEDBACK_KO = (
    "위층에 들어가는 값에 0보다 작은 것이 있습니다. ReLU가 빠졌습니다. 원래 코드에는 있었습니다. 합이 −1이면 "
    "무엇이 남아야 할까요?"
)


def forward(net, X):
    inputs = [X]
    for W, b in net[:-1]:
        inputs.append(inputs[-1] @ W + b)
    W, b = net[-1]
    return inputs, softmax(inputs[-1] @ W + b)
