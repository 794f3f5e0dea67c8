"""Dead means that the sum itself is 0."""

TASK = 7
FEEDBACK = (
    "Your `dead_fraction` looks for units whose sum is exactly 0, as if ReLU had been left out. A sum of −3 is not "
    "0, but what does ReLU make of it?"
)
FEEDBACK_KO = (
    "`dead_fraction`이 합이 정확히 0인 뉴런만 찾습니다. ReLU를 빠뜨린 것과 같습니다. 합이 −3이면 0은 아니지만, "
    "ReLU를 거치면 얼마가 될까요?"
)


def dead_fraction(X, W, b):
    outputs = X @ W + b
    return np.mean(np.all(outputs == 0, axis=0))
