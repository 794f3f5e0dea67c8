"""A range ends one before its end, and the list one before that."""

TASK = 5
FEEDBACK = (
    "The gradient of the last input is missing in your list. How many inputs has f, and how many gradients do "
    "you return?"
)
FEEDBACK_KO = "리스트에 마지막 입력의 기울기가 없습니다. f의 입력은 몇 개이고 반환하는 기울기는 몇 개인가요?"


def gradients(f, xs):
    values = [Value(x) for x in xs]
    result = f(*values)
    result.backward()
    return result.data, [values[i].grad for i in range(len(xs) - 1)]
