"""Whatever comes in is an array, so its comparison is one, too."""

TASK = 1
FEEDBACK = (
    "A single number stops with an error: comparing one plain number gives a plain `True` or `False`, and that has "
    "no `astype`. How can a number and an array be brought into the same form first?"
)
FEEDBACK_KO = (
    "숫자 하나를 넣으면 오류로 멈춥니다. 숫자 하나를 비교하면 보통의 `True`나 `False`가 나오는데, 여기에는 "
    "`astype`이 없습니다. 먼저 숫자와 배열을 같은 꼴로 맞추려면 어떻게 해야 할까요?"
)


def step_function(x):
    y = x > 0
    return y.astype(int)


def heaviside(z):
    y = z >= 0
    return y.astype(int)


def sign(z):
    return (z > 0).astype(int) - (z < 0).astype(int)
