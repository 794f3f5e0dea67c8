"""The name of the function and what it does may differ."""

TASK = 4
FEEDBACK = (
    "Your `maxout` gives the height of the lowest line. At x = 2 the lines 1 · x + 0 and −2 · x + 3 have the "
    "heights 2 and −1: which of them should come out, and which one does?"
)
FEEDBACK_KO = (
    "`maxout`이 가장 낮은 직선의 높이를 냅니다. x = 2에서 직선 1 · x + 0과 −2 · x + 3의 "
    "높이는 2와 −1입니다. 어느 것이 나와야 하고, 지금은 어느 것이 나올까요?"
)


def maxout(x, w, b):
    return np.min(w * x + b)
