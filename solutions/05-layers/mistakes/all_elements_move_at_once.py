"""Moving all of x by h at once gives the slope by each element."""

TASK = 7
FEEDBACK = (
    "Your answer is as if all elements had been moved at once: for x₀² + x₁² at (3, 4) that gives 14, the sum of both "
    "slopes. The slope by one element tells what happens when only that one moves. What should the others do "
    "meanwhile?"
)
FEEDBACK_KO = (
    "모든 원소를 한꺼번에 움직인 것과 같은 답이 나왔습니다. x₀² + x₁²이면 (3, 4)에서 두 기울기의 합인 14가 됩니다. 한 "
    "원소에 대한 기울기는 그 원소만 움직일 때의 변화를 나타냅니다. 그동안 다른 원소는 어떻게 있어야 할까요?"
)


def numerical_gradient(f, x):
    h = 1e-4
    return (f(x + h) - f(x - h)) / (2 * h)


def numerical_gradient(f, x):
    h = 1e-4
    return np.full(x.shape, (f(x + h) - f(x - h)) / (2 * h))
