"""The denominator is 1 − |x|."""

TASK = 3
FEEDBACK = (
    "Your `softsign` is x / (1 − |x|), which has the wrong sign where |x| is above 1. Its denominator should never "
    "be below 1. Which sign belongs before |x|?"
)
FEEDBACK_KO = (
    "`softsign`이 x / (1 − |x|)로 나와서 |x|가 1보다 크면 부호가 뒤집힙니다. 분모는 결코 1보다 작아지면 안 됩니다. "
    "|x| 앞의 부호는 무엇이어야 할까요?"
)


def softsign(x):
    return x / (1 - np.abs(x))
