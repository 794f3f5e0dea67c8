"""First what the function is called after."""

TASK = 5
FEEDBACK = "The gradients stand first in your pair, and the value second. In which order does the task ask for them?"
FEEDBACK_KO = "쌍에서 기울기가 먼저, 값이 나중에 나옵니다. 과제에서는 어떤 순서인가요?"


def gradients(f, xs):
    values = [Value(x) for x in xs]
    result = f(*values)
    result.backward()
    return [value.grad for value in values], result.data
