"""The array that came in is a good place for the answer."""

TASK = 1
FEEDBACK = (
    "The answers were written into the array that was given, so its own numbers are lost. A single number, which "
    "cannot be written into like an array, stops with an error. The caller may still need the old numbers: where "
    "could the answers go instead?"
)
FEEDBACK_KO = (
    "넘겨받은 배열에 답을 그대로 써넣어 원래 있던 수가 사라졌습니다. 숫자 하나를 넣으면 배열처럼 써넣을 수 없어 "
    "오류로 멈춥니다. 호출한 쪽에서는 원래 수가 아직 필요할 수 있습니다. 답은 어디에 담으면 좋을까요?"
)


def step_function(x):
    above = x > 0
    x[above] = 1
    x[~above] = 0
    return x


def heaviside(z):
    below = z < 0
    z[~below] = 1
    z[below] = 0
    return z


def sign(z):
    z[z > 0] = 1
    z[z < 0] = -1
    return z
