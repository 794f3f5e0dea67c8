"""A central difference is right everywhere."""

TASK = 3
FEEDBACK = (
    "At a kink you compare, too, and blame a right gradient. The middle of 0 and 1 is ½, which is the slope on "
    "neither side. How can you see from both sides that there is a kink?"
)
FEEDBACK_KO = (
    "꺾인 곳에서도 비교해서 맞는 기울기를 탓합니다. 0과 1의 가운데는 ½이고, 어느 쪽의 기울기도 아닙니다. "
    "꺾인 곳이라는 것을 양쪽에서 어떻게 알 수 있을까요?"
)


def gradient_check(f, grad, x, h=1e-5):
    slopes, here, largest = grad(x), f(x), 0.0
    for i in np.ndindex(x.shape):
        up, down = x.astype(float), x.astype(float)
        up[i] += h
        down[i] -= h
        right = (f(up) - here) / h
        left = (here - f(down)) / h
        if True:
            largest = max(largest, relative_error(slopes[i], (left + right) / 2))
    return largest
