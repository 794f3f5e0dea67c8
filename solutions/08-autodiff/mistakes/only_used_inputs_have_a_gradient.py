"""What f does not use has no gradient."""

TASK = 5
FEEDBACK = (
    "Inputs whose gradient is 0 are missing in your list, and so the others stand in the wrong places. How long "
    "should the list be, whatever f does?"
)
FEEDBACK_KO = (
    "기울기가 0인 입력이 리스트에서 빠져서 나머지가 다른 자리에 있습니다. f가 무엇을 하든 리스트의 길이는 "
    "얼마여야 할까요?"
)


def gradients(f, xs):
    values = [Value(x) for x in xs]
    result = f(*values)
    result.backward()
    return result.data, [value.grad for value in values if value.grad != 0]
