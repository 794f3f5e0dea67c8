"""A colon and the class numbers pick the right class of each row."""

TASK = 2
FEEDBACK = (
    "Your loss is that of whole columns of y: each class was looked up in every row and not only in its own, so 3 rows "
    "with 3 right classes make nine probabilities. When one row has the right class 1 and the next one 2, which "
    "probability of each row counts, and how many is that for 3 rows?"
)
FEEDBACK_KO = (
    "y의 열 전체로 구한 오차와 같습니다. 정답 클래스마다 그 행만이 아니라 모든 행에서 확률을 찾았으므로, 3개 행과 정답 "
    "클래스 3개에서 확률이 9개 나옵니다. 한 행의 정답 클래스가 1이고 다음 행이 2라면, 각 행에서 어느 확률을 세어야 "
    "하고 3개 행이면 모두 몇 개일까요?"
)


def of_columns(y, classes):
    return -np.log(y[:, classes] + 1e-7)


def of_one_hot(y, t):
    return -(t * np.log(y + 1e-7)).sum() / len(y)


def cross_entropy(y, t):
    return np.mean(of_columns(y, t)) if t.ndim == 1 else of_one_hot(y, t)


def cross_entropy(y, t):
    return of_columns(y, t).sum() / len(y) if t.ndim == 1 else of_one_hot(y, t)


def cross_entropy(y, t):
    return np.mean(of_columns(y, t if t.ndim == 1 else t.argmax(axis=1)))


def cross_entropy(y, t):
    return of_columns(y, t if t.ndim == 1 else t.argmax(axis=1)).sum() / len(y)
