"""A unit that is 0 for some row is dead."""

TASK = 7
FEEDBACK = (
    "Your `dead_fraction` counts a unit as dead as soon as it is 0 for one row. But ReLU is meant to be 0 now and "
    "then. A unit with the outputs 0, 3, 0: can it still learn from one of these rows?"
)
FEEDBACK_KO = (
    "`dead_fraction`이 한 행에서만 0이어도 죽은 뉴런으로 셉니다. 그러나 ReLU는 원래 가끔 0이 됩니다. 출력이 0, 3, "
    "0인 뉴런은 이 행들 가운데 하나에서라도 배울 수 있을까요?"
)


def dead_fraction(X, W, b):
    outputs = relu(X @ W + b)
    return np.mean(np.any(outputs == 0, axis=0))
