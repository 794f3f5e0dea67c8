"""The example has four inputs, so a neuron has four inputs."""

TASK = 2
FEEDBACK = (
    "Four inputs give the right sum, but a single one ends in an `IndexError`: the program reaches for an input "
    "that is not there. A neuron may have any number of inputs. Where can the function find out how many it was "
    "given this time?"
)
FEEDBACK_KO = (
    "입력이 네 개이면 합이 맞지만, 하나뿐이면 없는 입력을 꺼내려다 `IndexError`가 납니다. 뉴런의 입력은 몇 개든 될 "
    "수 있습니다. 이번에 입력을 몇 개 받았는지 함수는 어디에서 알 수 있을까요?"
)


def weighted_sum(x, w):
    return w[0] * x[0] + w[1] * x[1] + w[2] * x[2] + w[3] * x[3]
