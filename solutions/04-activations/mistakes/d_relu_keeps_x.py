"""Where relu lets x through, its slope lets x through, too."""

TASK = 1
FEEDBACK = (
    "At x = 2 your `d_relu` is 2: that is the height of `relu`, not its slope. Above 0 the graph is a straight line. "
    "When x goes from 2 to 3, by how much does `relu` rise, and by how much from 7 to 8?"
)
FEEDBACK_KO = (
    "x = 2에서 `d_relu`가 2입니다. 이것은 기울기가 아니라 `relu`의 값입니다. 0보다 큰 쪽에서 그래프는 직선입니다. "
    "x가 2에서 3이 되면 `relu`는 얼마나 커지고, 7에서 8이 되면 얼마나 커질까요?"
)


def d_relu(x):
    return np.where(x > 0, x, 0)
