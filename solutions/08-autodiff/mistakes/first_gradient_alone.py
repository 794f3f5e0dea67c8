"""A function has one slope."""

TASK = 5
FEEDBACK = (
    "You return the gradient of the first input alone. f has a slope by each of its inputs. Where should each of "
    "them stand?"
)
FEEDBACK_KO = "첫 입력의 기울기 하나만 나옵니다. f에는 입력마다 기울기가 있습니다. 그것들은 어디에 있어야 할까요?"


def gradients(f, xs):
    values = [Value(x) for x in xs]
    result = f(*values)
    result.backward()
    return result.data, values[0].grad
