"""Going back turns the order round."""

TASK = 5
FEEDBACK = "Your gradients are in the order from the last input to the first. Which gradient should stand first?"
FEEDBACK_KO = "기울기가 마지막 입력에서 첫 입력의 순서로 나옵니다. 어떤 기울기가 맨 앞에 와야 할까요?"


def gradients(f, xs):
    values = [Value(x) for x in xs]
    result = f(*values)
    result.backward()
    return result.data, [value.grad for value in reversed(values)]
