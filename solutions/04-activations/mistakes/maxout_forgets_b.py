"""The largest of the slopes decides."""

TASK = 4
FEEDBACK = (
    "Your `maxout` answers as if every b were 0. Then all lines would meet at x = 0, in the height 0. How high "
    "are the lines 1 · x + 0 and −2 · x + 3 at x = 0?"
)
FEEDBACK_KO = (
    "`maxout`이 모든 b가 0인 것처럼 답합니다. 그러면 모든 직선이 x = 0에서 높이 0으로 만나게 됩니다. x = 0에서 두 "
    "직선 1 · x + 0과 −2 · x + 3의 높이는 각각 얼마입니까?"
)


def maxout(x, w, b):
    return np.max(w * x)
