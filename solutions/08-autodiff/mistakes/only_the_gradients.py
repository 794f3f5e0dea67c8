"""gradients returns gradients."""

TASK = 5
FEEDBACK = "Your answer holds the gradients alone. A pair is asked for. What stands before them?"
FEEDBACK_KO = "답에 기울기만 있습니다. 두 가지를 쌍으로 반환해야 합니다. 기울기 앞에는 무엇이 오나요?"


def gradients(f, xs):
    values = [Value(x) for x in xs]
    result = f(*values)
    result.backward()
    return [value.grad for value in values]
