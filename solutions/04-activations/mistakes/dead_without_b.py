"""The bias does not decide whether a unit dies."""

TASK = 7
FEEDBACK = (
    "Your `dead_fraction` answers as if b were 0. The bias shifts the sum of a unit by the same amount in every row. "
    "What becomes of a unit with the sums 1, 2, 3 when its bias is −10?"
)
FEEDBACK_KO = (
    "`dead_fraction`의 값이 b가 0일 때와 같습니다. 편향(bias)은 모든 행에서 뉴런의 합을 같은 만큼 옮깁니다. 합이 1, "
    "2, 3인 뉴런의 편향이 −10이면 그 뉴런은 어떻게 될까요?"
)


def dead_fraction(X, W, b):
    outputs = relu(X @ W)
    return np.mean(np.all(outputs == 0, axis=0))
