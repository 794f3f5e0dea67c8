"""Softsign is a size."""

TASK = 3
FEEDBACK = (
    "Your `softsign` is never below 0, as if |x| stood above the fraction line, too. What should softsign(−1) be?"
)
FEEDBACK_KO = "`softsign`이 0보다 작아지지 않습니다. 분자에도 |x|가 있는 것과 같습니다. softsign(−1)은 얼마여야 할까요?"


def softsign(x):
    return np.abs(x) / (1 + np.abs(x))
