"""f takes a list."""

TASK = 5
FEEDBACK = (
    "f was called with one argument, the whole list, where it asks for one for each number. How does a list "
    "become the arguments of a call?"
)
FEEDBACK_KO = (
    "f는 수마다 인수 하나씩을 받는데, 리스트 전체를 인수 하나로 넘겼습니다. 리스트를 호출의 인수로 펼치려면 "
    "어떻게 쓰나요?"
)


def gradients(f, xs):
    values = [Value(x) for x in xs]
    result = f(values)
    result.backward()
    return result.data, [value.grad for value in values]
