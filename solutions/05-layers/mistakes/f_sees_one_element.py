"""The slope by an element needs only that element."""

TASK = 7
FEEDBACK = (
    "Your slopes come out as if f were given one element alone. For a sum of squares this happens to be right, but "
    "for the product of all elements all your slopes are 1. The slope of x₀ · x₁ by x₀ depends on x₁. What has to "
    "be given to f?"
)
FEEDBACK_KO = (
    "f에 원소 하나만 넘긴 것과 같은 답입니다. 제곱의 합에서는 우연히 맞지만, 모든 원소의 곱에서는 기울기가 모두 "
    "1이 됩니다. x₀에 대한 x₀ · x₁의 기울기는 x₁에 따라 달라집니다. f에는 무엇을 넘겨야 할까요?"
)


def numerical_gradient(f, x):
    h = 1e-4
    x = np.array(x, dtype=float)
    gradient = np.zeros_like(x)
    for index in np.ndindex(x.shape):
        gradient[index] = (f(x[index] + h) - f(x[index] - h)) / (2 * h)
    return gradient
