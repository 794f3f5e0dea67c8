"""Alpha is always 0.01, so its number may as well be written out."""

TASK = 2
FEEDBACK = (
    "Your `d_leaky_relu` is right with the usual alpha, but another alpha does not change it, as if 0.01 were fixed "
    "inside. `leaky_relu` and its slope get the same arguments. How steep is the left line when alpha is 0.5?"
)
FEEDBACK_KO = (
    "`d_leaky_relu`가 alpha의 기본값에서는 맞지만, alpha를 바꾸어도 값이 그대로입니다. 함수 안에 0.01이 고정되어 "
    "있는 것과 같습니다. `leaky_relu`와 그 기울기는 같은 인수를 받습니다. alpha가 0.5이면 왼쪽 직선은 얼마나 "
    "가파를까요?"
)


def d_leaky_relu(x, alpha=0.01):
    return np.where(x > 0, 1.0, 0.01)
