"""The last one replaces all others."""

TASK = 3
FEEDBACK = (
    "You return the error of the last slope that was compared, whatever came before. Which two numbers have to be "
    "compared before the result is replaced?"
)
FEEDBACK_KO = (
    "앞에 무엇이 있었든 마지막으로 비교한 기울기의 오차를 반환했습니다. 결과를 바꾸기 전에 어떤 두 수를 "
    "비교해야 할까요?"
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
            largest = relative_error(slopes[i], (left + right) / 2)
    return largest
