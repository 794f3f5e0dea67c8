"""The sign before the targets is the wrong one."""

TASK = 3
FEEDBACK = (
    "At each row's class your slope is larger by 1, where 1 should be taken off. The larger that probability is, the "
    "smaller the loss. Which sign does the slope by its score have?"
)
FEEDBACK_KO = (
    "행마다 정답 클래스의 자리에서 1을 빼지 않고 더했습니다. 그 확률이 클수록 오차는 작아집니다. 그 점수에 대한 "
    "기울기의 부호는 무엇일까요?"
)


def loss_gradient(p, t):
    back = p.copy()
    back[np.arange(len(t)), t] += 1.0
    return back / len(t)
