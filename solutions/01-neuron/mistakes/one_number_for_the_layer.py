"""A layer adds up everything that arrives, as a neuron does."""

TASK = 3
FEEDBACK = (
    "`layer` gave one number for all neurons together. Each neuron adds only what arrives at it, and has its own "
    "output. With W = [[1, 2], [3, 4]] and two inputs of 1, which products belong to the first neuron, and which "
    "to the second?"
)
FEEDBACK_KO = (
    "`layer`가 모든 뉴런을 통틀어 수 하나를 내놓았습니다. 뉴런은 자기에게 들어온 것만 더하고, 출력도 저마다 하나씩 "
    "있습니다. W = [[1, 2], [3, 4]]이고 입력이 1, 1이면 첫째 뉴런의 곱은 무엇이고 둘째 뉴런의 곱은 무엇일까요?"
)


def layer(W, x):
    return np.sum(W * x)
