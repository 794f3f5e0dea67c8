"""An `if` looks at the products one by one."""

TASK = 4
FEEDBACK = (
    "Your neuron compares T with several numbers at once, and stops there: an `if` needs a single yes or no, and "
    "an array of products has one for each of them. A neuron decides once. Which single number has to be made of "
    "the products first?"
)
FEEDBACK_KO = (
    "T를 여러 수와 한꺼번에 비교하려다 멈춥니다. `if`에는 예나 아니요가 하나만 있어야 하는데, 곱의 배열에는 "
    "곱마다 답이 하나씩 있습니다. 뉴런은 한 번만 결정합니다. 먼저 곱들로 어떤 수 하나를 만들어야 할까요?"
)


def threshold_neuron(x, w, T):
    if w * x >= T:
        return 1
    return 0
