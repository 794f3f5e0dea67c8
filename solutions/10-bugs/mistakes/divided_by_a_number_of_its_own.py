"""The batches have 32 rows."""

TASK = 3
FEEDBACK = (
    "Your slopes are divided by the same number for every batch. Batches of other sizes, and the last short one, "
    "need another. Where does the size of a batch stand?"
)
FEEDBACK_KO = (
    "배치의 크기와 상관없이 같은 수로 나눈 기울기입니다. 크기가 다른 배치나 짧은 마지막 배치에는 다른 수가 "
    "필요합니다. 배치의 크기는 어디에서 알 수 있나요?"
)


def loss_gradient(p, t):
    back = p.copy()
    back[np.arange(len(t)), t] -= 1.0
    return back / 32


def loss_gradient(p, t):
    back = p.copy()
    back[np.arange(len(t)), t] -= 1.0
    return back / 100


def loss_gradient(p, t):
    back = p.copy()
    back[np.arange(len(t)), t] -= 1.0
    return back * 0.01


def loss_gradient(p, t):
    back = p.copy()
    back[np.arange(len(t)), t] -= 1.0
    return back * 0.1
