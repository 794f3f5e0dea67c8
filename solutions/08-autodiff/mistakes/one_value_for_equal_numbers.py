"""A number is found by its value."""

TASK = 5
FEEDBACK = (
    "Two equal numbers share one Value with you, and so both get the gradients of both. In f(2, 2) the two play "
    "different roles. How many Values does f need?"
)
FEEDBACK_KO = (
    "같은 수 두 개가 Value 하나를 함께 써서, 둘 다 두 기울기를 합한 값을 받습니다. f(2, 2)에서 두 수는 맡은 일이 "
    "다릅니다. f에는 Value가 몇 개 필요할까요?"
)


def gradients(f, xs):
    values = {x: Value(x) for x in xs}
    result = f(*[values[x] for x in xs])
    result.backward()
    return result.data, [values[x].grad for x in xs]
