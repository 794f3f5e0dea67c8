"""AND and OR share their weights, so they share their bias."""

TASK = 1
FEEDBACK = (
    "Your `OR` is on for (1, 1) only: these are the answers of AND. For OR a single input has to be enough. In the "
    "row (1, 0), how large is your weighted sum, and how much may the bias take away from it?"
)
FEEDBACK_KO = (
    "`OR`가 (1, 1)에서만 켜집니다. AND의 답입니다. OR는 입력이 하나만 1이어도 켜져야 합니다. (1, 0) 행에서 "
    "가중합은 얼마이고, 편향은 거기서 얼마까지 빼도 될까요?"
)


def OR(x1, x2):
    x = np.array([x1, x2])
    w = np.array([0.5, 0.5])
    b = -0.7
    if np.sum(w * x) + b > 0:
        return 1
    return 0
