"""The example has four inputs, so a neuron has four inputs."""

TASK = 2
FEEDBACK = (
    "Four inputs give the right sum, but a single one ends in an `IndexError`, as if there always had to be "
    "more. A neuron may have any number of inputs. Where can the function find out how many it was given this "
    "time?"
)
FEEDBACK_KO = (
    "입력이 네 개이면 합이 맞지만, 하나뿐이면 `IndexError`가 납니다. 입력이 언제나 더 있다고 본 것과 같습니다. "
    "뉴런의 입력은 몇 개든 될 수 있습니다. 이번에 입력을 몇 개 받았는지 함수는 어디에서 알 수 있습니까?"
)


def weighted_sum(x, w):
    return w[0] * x[0] + w[1] * x[1] + w[2] * x[2] + w[3] * x[3]
