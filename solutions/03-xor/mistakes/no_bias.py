"""Weights alone make a perceptron."""

TASK = 5
FEEDBACK = (
    "In your answers the row (0, 0) is right only where its target is 0, as if every line went through that "
    "corner: AND comes out at 3. With weights alone, the sum at (0, 0) is always 0. What else does a perceptron "
    "have that can move its line away from there?"
)
FEEDBACK_KO = (
    "(0, 0) 행은 목표값이 0일 때만 맞습니다. 모든 직선이 그 꼭짓점을 지나는 것과 같아서, AND도 3이 나옵니다. "
    "가중치만으로는 (0, 0)에서 합이 언제나 0입니다. 직선을 그 꼭짓점에서 떼어 놓으려면 퍼셉트론에 무엇이 더 있어야 "
    "할까요?"
)


def best_single_perceptron(t):
    rows = [(0, 0), (0, 1), (1, 0), (1, 1)]
    best = 0
    for w1 in (-1.0, 0.0, 1.0):
        for w2 in (-1.0, 0.0, 1.0):
            for b in (0.0,):
                right = 0
                for i in range(4):
                    x1, x2 = rows[i]
                    y = 1 if w1 * x1 + w2 * x2 + b > 0 else 0
                    if y == t[i]:
                        right += 1
                best = max(best, right)
    return best
