"""The largest of the slopes decides."""

TASK = 4
FEEDBACK = (
    "Your `maxout` answers as if every b were 0. Then all lines would meet at x = 0, at the height 0. How high are "
    "the lines 1 · x + 0 and −2 · x + 3 at x = 0?"
)
FEEDBACK_KO = (
    "`maxout`의 값이 모든 b가 0일 때와 같습니다. 그러면 모든 직선이 x = 0에서 높이 0으로 만납니다. x = 0에서 두 직선 "
    "1 · x + 0과 −2 · x + 3의 높이는 각각 얼마일까요?"
)


def maxout(x, w, b):
    return np.max(w * x)
