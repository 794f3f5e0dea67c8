"""The slope of ReLU serves its relative, too."""

TASK = 2
FEEDBACK = (
    "Below 0 your `d_leaky_relu` is 0, as it would be for ReLU. But `leaky_relu` lets a little through there: it is a "
    "line of its own. How steep is it?"
)
FEEDBACK_KO = (
    "0보다 작은 쪽에서 `d_leaky_relu`가 0을 냅니다. 그것은 ReLU의 기울기입니다. `leaky_relu`는 그쪽에서도 조금씩 "
    "내보내므로 거기에도 직선이 있습니다. 그 직선의 기울기는 얼마일까요?"
)


def d_leaky_relu(x, alpha=0.01):
    return np.where(x > 0, 1.0, 0.0)
