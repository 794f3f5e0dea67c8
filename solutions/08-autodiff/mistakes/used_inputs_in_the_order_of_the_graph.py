"""The graph knows the inputs and their order."""

TASK = 5
FEEDBACK = (
    "Your list has a gradient only for the inputs that f uses, in the order in which they come in the graph. Whoever "
    "calls `gradients` knows nothing of the graph, only `xs`. With f = c · a and `xs` for a, b and c, how long should "
    "the list be, and whose gradient comes first?"
)
FEEDBACK_KO = (
    "f가 쓰는 입력의 기울기만, 그것도 그래프에 나오는 순서로 리스트에 있습니다. `gradients`를 호출하는 쪽은 그래프를 "
    "모르고 `xs`만 압니다. f가 c · a이고 `xs`가 a, b, c의 값이면, 리스트의 길이는 얼마여야 하고 누구의 기울기가 맨 "
    "앞에 와야 할까요?"
)


def gradients(f, xs):
    values = [Value(x) for x in xs]
    result = f(*values)
    result.backward()
    return result.data, [value.grad for value in result.topological_order() if value in values]


def gradients(f, xs):
    values = [Value(x) for x in xs]
    result = f(*values)
    result.backward()
    return result.data, [value.grad for value in result.topological_order() if not value.parts]
