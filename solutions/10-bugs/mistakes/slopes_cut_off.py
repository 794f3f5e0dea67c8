"""What leaps is clipped."""

TASK = 3
FEEDBACK = (
    "Your slopes are cut off at a limit. Small ones are as large as before, as many times too large as there are "
    "rows, and large ones lose their proportions. What makes them too large?"
)
FEEDBACK_KO = (
    "기울기를 어떤 한계에서 잘랐습니다. 작은 기울기는 여전히 행의 수만큼 배로 크고, 큰 기울기는 서로의 비율을 "
    "잃습니다. 왜 너무 커졌을까요?"
)


def loss_gradient(p, t):
    back = p.copy()
    back[np.arange(len(t)), t] -= 1.0
    return np.clip(back, -0.1, 0.1)


def loss_gradient(p, t):
    back = p.copy()
    back[np.arange(len(t)), t] -= 1.0
    return np.clip(back, -0.5, 0.5)
