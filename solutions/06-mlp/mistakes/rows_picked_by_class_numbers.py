"""y[t] picks the probability of the right class in each row."""

TASK = 2
FEEDBACK = (
    "For class numbers your loss is that of whole rows of y: each number in t chose a row, and all the "
    "probabilities in it were counted. But a class number names a column. When y has the rows (0.1, 0.7, 0.2) and "
    "(0.5, 0.2, 0.3) and t is (1, 2), what does y[t] ask for, and which two probabilities are wanted?"
)
FEEDBACK_KO = (
    "클래스 번호일 때의 오차가 y의 행 전체로 구한 것과 같습니다. t의 수마다 행을 하나씩 골라 그 행의 모든 확률을 "
    "셌습니다. 그러나 클래스 번호는 열을 가리킵니다. y의 행이 (0.1, 0.7, 0.2)와 (0.5, 0.2, 0.3)이고 t가 (1, 2)라면 "
    "y[t]는 무엇을 꺼내고, 필요한 두 확률은 어느 것일까요?"
)


def cross_entropy(y, t):
    logs = np.log(y[t] + 1e-7) if t.ndim == 1 else t * np.log(y + 1e-7)
    return -logs.sum() / len(y)


def cross_entropy(y, t):
    if t.ndim == 1:
        return -np.mean(np.log(y[t] + 1e-7))
    return -(t * np.log(y + 1e-7)).sum() / len(y)
