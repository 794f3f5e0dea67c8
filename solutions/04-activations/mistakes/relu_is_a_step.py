"""A neuron that fires sends a 1."""

TASK = 1
FEEDBACK = (
    "At x = 2 your `relu` is 1: it tells that x is above 0, but not by how much. That is the step of exercise 2. "
    "What should come out when x is 2, and what when x is 5?"
)
FEEDBACK_KO = (
    "x = 2에서 `relu`가 1입니다. x가 0보다 크다는 것은 알려 주지만 얼마나 큰지는 알려 주지 않습니다. 그것은 연습 2의 "
    "계단 함수입니다. x가 2이면 무엇이 나와야 하고, 5이면 무엇이 나와야 할까요?"
)


def relu(x):
    return np.where(x > 0, 1, 0)
