"""The mean is fair."""

TASK = 3
FEEDBACK = (
    "You return the mean of the errors. One wrong slope among a million would not show in it. Which error is asked for?"
)
FEEDBACK_KO = (
    "오차의 평균을 반환했습니다. 백만 개 가운데 하나가 틀려도 평균에는 드러나지 않습니다. 어떤 오차를 반환해야 할까요?"
)


def gradient_check(f, grad, x, h=1e-5):
    slopes, here, errors = grad(x), f(x), []
    for i in np.ndindex(x.shape):
        up, down = x.astype(float), x.astype(float)
        up[i] += h
        down[i] -= h
        right = (f(up) - here) / h
        left = (here - f(down)) / h
        if abs(right - left) <= 0.1:
            errors.append(relative_error(slopes[i], (left + right) / 2))
    return np.mean(errors) if errors else 0.0
