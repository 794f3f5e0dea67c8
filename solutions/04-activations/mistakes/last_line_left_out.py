"""The loop over the lines misses the last one."""

TASK = 4
FEEDBACK = (
    "Your `maxout` answers as if the last line were not there. Any of the k lines can be the highest. With w = "
    "(1, −2, 0), which indices do the three lines have, and which of them does your program look at?"
)
FEEDBACK_KO = (
    "마지막 직선이 없는 것처럼 `maxout`이 답합니다. 직선 k개 가운데 어느 것이나 가장 높을 수 있습니다. "
    "w = (1, −2, 0)이면 세 직선의 인덱스는 무엇무엇이고, 지금 프로그램은 그중 어느 것을 볼까요?"
)


def maxout(x, w, b):
    return np.max(w[:-1] * x + b[:-1])
