"""What is wanted lies in .data."""

TASK = 5
FEEDBACK = (
    "In place of the gradients you return the numbers themselves. Under which name does a Value keep its gradient?"
)
FEEDBACK_KO = "기울기 자리에 수 자신이 나옵니다. Value는 기울기를 어떤 이름으로 두나요?"


def gradients(f, xs):
    values = [Value(x) for x in xs]
    result = f(*values)
    result.backward()
    return result.data, [value.data for value in values]
