"""The step is h, so the difference is divided by h."""

TASK = 7
FEEDBACK = (
    "Each of your slopes is twice as large as it should be: for x₀² + x₁² at (3, 4) you get 12 and 16. Central "
    "differences look a little above x and a little below it. How far apart are these two places?"
)
FEEDBACK_KO = (
    "기울기가 모두 두 배로 나와서 x₀² + x₁²은 (3, 4)에서 12와 16이 됩니다. 중앙 차분에서는 x보다 조금 위와 조금 "
    "아래를 봅니다. 그 두 곳은 서로 얼마나 떨어져 있을까요?"
)


def numerical_gradient(f, x):
    h = 1e-4
    x = np.array(x, dtype=float)
    gradient = np.zeros_like(x)
    for index in np.ndindex(x.shape):
        before = x[index]
        x[index] = before + h
        above = f(x)
        x[index] = before - h
        below = f(x)
        x[index] = before
        gradient[index] = (above - below) / h
    return gradient
