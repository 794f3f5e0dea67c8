"""f makes Values of what it gets."""

TASK = 5
FEEDBACK = (
    "f was given plain numbers, so a plain number came out, and that has no `.backward`. f computes with "
    "whatever it is given. What should it be given?"
)
FEEDBACK_KO = (
    "f에 그냥 수를 넘겨서 그냥 수가 나왔고, 거기에는 `.backward`가 없습니다. f는 받은 것으로 계산합니다. 무엇을 "
    "넘겨야 할까요?"
)


def gradients(f, xs):
    values = [Value(x) for x in xs]
    result = f(*xs)
    result.backward()
    return result.data, [value.grad for value in values]
