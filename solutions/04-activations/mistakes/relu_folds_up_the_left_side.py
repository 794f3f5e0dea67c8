"""A negative number loses its sign."""

TASK = 1
FEEDBACK = "Below 0 your `relu` gives −x, as the absolute value does. What should be left of a number that is below 0?"
FEEDBACK_KO = "0보다 작은 쪽에서 `relu`가 절댓값처럼 −x를 냅니다. 0보다 작은 수에서는 무엇이 남아야 할까요?"


def relu(x):
    return np.abs(x)
