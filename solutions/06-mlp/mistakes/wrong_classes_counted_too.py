"""What should be improbable has a price as well."""

TASK = 2
FEEDBACK = (
    "Your `cross_entropy` counts the wrong classes as well, with −log(1 − y), as a yes-or-no loss does. The "
    "probabilities of a row share 1 among them, so the right one alone tells how good they are. For (0.25, 0.75) and "
    "the first class, which single logarithm is asked for?"
)
FEEDBACK_KO = (
    "여러분의 `cross_entropy`는 ‘예, 아니요’ 문제의 오차처럼 틀린 클래스에서도 −log(1 − y)를 셉니다. 한 행의 확률은 "
    "1을 나누어 가지므로 정답의 확률만으로도 얼마나 좋은지 알 수 있습니다. (0.25, 0.75)이고 정답이 첫째 클래스이면 "
    "어떤 로그 하나가 필요할까요?"
)


def cross_entropy(y, t):
    if t.ndim == 1:
        t = np.eye(y.shape[1])[t]
    return -np.sum(t * np.log(y + 1e-7) + (1 - t) * np.log(1 - y + 1e-7)) / len(y)


def cross_entropy(y, t):
    if t.ndim == 1:
        t = np.eye(y.shape[1])[t]
    return -np.mean(t * np.log(y + 1e-7) + (1 - t) * np.log(1 - y + 1e-7))
