"""All errors together say how wrong it is."""

TASK = 3
FEEDBACK = (
    "You return the sum of all errors. With many slopes it is large even when each is nearly right. Which error "
    "is asked for?"
)
FEEDBACK_KO = (
    "오차를 모두 더해 반환했습니다. 기울기가 많으면 하나하나가 거의 맞아도 합은 커집니다. 어떤 오차를 반환해야 할까요?"
)


def gradient_check(f, grad, x, h=1e-5):
    slopes, here, largest = grad(x), f(x), 0.0
    for i in np.ndindex(x.shape):
        up, down = x.astype(float), x.astype(float)
        up[i] += h
        down[i] -= h
        right = (f(up) - here) / h
        left = (here - f(down)) / h
        if abs(right - left) <= 0.1:
            largest = largest + relative_error(slopes[i], (left + right) / 2)
    return largest
