"""The share of dead units is the share of zeros."""

TASK = 7
FEEDBACK = (
    "Your `dead_fraction` is the share of all outputs that are 0. But a unit is dead only if all of its outputs are "
    "0. With the columns (0, 0) and (0, 5), half of the units are dead: which share of the outputs is 0?"
)
FEEDBACK_KO = (
    "`dead_fraction`의 값은 모든 출력 가운데 0인 출력의 비율입니다. 그러나 뉴런은 출력이 모두 0일 때만 죽은 "
    "것입니다. 열이 (0, 0)과 (0, 5)이면 뉴런의 절반이 죽은 것입니다. 이때 0인 출력의 비율은 얼마일까요?"
)


def dead_fraction(X, W, b):
    return np.mean(relu(X @ W + b) == 0)
