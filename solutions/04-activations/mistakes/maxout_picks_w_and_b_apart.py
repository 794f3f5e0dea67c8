"""Maxout takes the larger w and the larger b."""

TASK = 4
FEEDBACK = (
    "Your `maxout` puts the largest w and the largest b together, even when they belong to different lines. With w = "
    "(1, −2), b = (0, 3) and x = 2 that makes 5. How high is each of these two lines at x = 2?"
)
FEEDBACK_KO = (
    "`maxout`이 가장 큰 w와 가장 큰 b를, 서로 다른 직선의 것이어도 함께 씁니다. w = (1, −2), b = (0, 3), x = 2이면 "
    "5가 됩니다. x = 2에서 이 두 직선의 높이는 각각 얼마일까요?"
)


def maxout(x, w, b):
    return np.max(w) * x + np.max(b)
