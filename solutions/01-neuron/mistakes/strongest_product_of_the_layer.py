"""The strongest input decides."""

TASK = 3
FEEDBACK = "Each of your outputs is only the largest of that neuron's products. What should happen to the others?"
FEEDBACK_KO = "출력마다 그 뉴런의 곱 가운데 가장 큰 것만 나옵니다. 나머지는 어떻게 해야 할까요?"


def layer(W, x):
    return np.max(W * x, axis=1)
