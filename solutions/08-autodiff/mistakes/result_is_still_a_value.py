"""A Value is a number."""

TASK = 5
FEEDBACK = "The first of your two answers is a Value. A plain number is asked for. Where does a Value keep it?"
FEEDBACK_KO = "두 답 가운데 첫째가 Value입니다. 그냥 수를 반환해야 합니다. Value는 그 수를 어디에 두나요?"


def gradients(f, xs):
    values = [Value(x) for x in xs]
    result = f(*values)
    result.backward()
    return result, [value.grad for value in values]
