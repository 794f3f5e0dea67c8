"""A mean over the batch is one row."""

TASK = 3
FEEDBACK = (
    "You return a single row, the mean over the batch. Each picture needs its own row of slopes, for what went "
    "into the layers differs. So what should be divided, and what should stay apart?"
)
FEEDBACK_KO = (
    "배치의 평균인 한 행만 반환했습니다. 층에 들어간 것이 사진마다 다르므로 사진마다 기울기가 한 행씩 필요합니다. "
    "무엇을 나누고 무엇을 따로 두어야 할까요?"
)


def loss_gradient(p, t):
    back = p.copy()
    back[np.arange(len(t)), t] -= 1.0
    return back.mean(axis=0)
