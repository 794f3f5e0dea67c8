"""A second name for an array is a copy of it."""

TASK = 1
FEEDBACK = (
    "Your answers are right, but they stand in the very array that was given, so its own numbers are lost. The "
    "caller may still need them. An array may have two names and is still only one: how can your function come by a "
    "new array for its answers?"
)
FEEDBACK_KO = (
    "답은 맞지만 넘겨받은 바로 그 배열에 들어 있어서, 원래 있던 수가 사라졌습니다. 호출한 쪽에서는 그 수가 아직 "
    "필요할 수 있습니다. 이름이 둘이어도 배열은 하나일 수 있습니다. 답을 담을 새 배열은 어떻게 만들 수 있을까요?"
)


def step_function(x):
    x = np.asarray(x)
    above = x > 0
    x[above] = 1
    x[~above] = 0
    return x


def heaviside(z):
    z = np.asarray(z)
    below = z < 0
    z[~below] = 1
    z[below] = 0
    return z


def sign(z):
    z = np.asarray(z)
    z[z > 0] = 1
    z[z < 0] = -1
    return z
