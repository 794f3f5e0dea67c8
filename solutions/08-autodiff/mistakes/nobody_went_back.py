"""Gradients are there once f has been called."""

TASK = 5
FEEDBACK = (
    "All your gradients are 0, as before anybody went back from the result, or as those of Values that f has "
    "never seen. Whose `.grad` do you return, and when are they filled in?"
)
FEEDBACK_KO = (
    "기울기가 모두 0입니다. 아무도 결과에서 되돌아가지 않았거나, f가 본 적 없는 Value의 기울기를 읽은 것과 "
    "같습니다. 누구의 `.grad`를 반환하고, 그것은 언제 채워지나요?"
)


def gradients(f, xs):
    values = [Value(x) for x in xs]
    result = f(*values)
    return result.data, [value.grad for value in values]


def gradients(f, xs):
    result = f(*[Value(x) for x in xs])
    result.backward()
    return result.data, [Value(x).grad for x in xs]
