"""A gradient is one number."""

TASK = 5
FEEDBACK = (
    "Your gradients are added up to one number. f has a slope by each of its inputs, and a list of these is "
    "asked for. What would one of them tell that the sum does not?"
)
FEEDBACK_KO = (
    "기울기를 모두 더한 수 하나가 나옵니다. f에는 입력마다 기울기가 있고, 그 리스트를 반환해야 합니다. 합은 알려 "
    "주지 못하고 하나하나가 알려 주는 것은 무엇인가요?"
)


def gradients(f, xs):
    values = [Value(x) for x in xs]
    result = f(*values)
    result.backward()
    return result.data, sum(value.grad for value in values)
