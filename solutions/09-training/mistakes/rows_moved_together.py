"""x has one axis."""

TASK = 3
FEEDBACK = (
    "In a table you move a whole row at once, because `x[i]` with one number is a row. Which i reach each number "
    "of an array of any shape?"
)
FEEDBACK_KO = (
    "2차원 배열에서 한 행을 통째로 움직입니다. 수 하나로 된 `x[i]`는 행이기 때문입니다. 모양이 어떻든 "
    "배열의 수 하나하나에 닿으려면 어떤 i를 써야 할까요?"
)


def gradient_check(f, grad, x, h=1e-5):
    slopes, here, largest = grad(x), f(x), 0.0
    for i in range(len(x)):
        up, down = x.astype(float), x.astype(float)
        up[i] += h
        down[i] -= h
        right = (f(up) - here) / h
        left = (here - f(down)) / h
        if abs(right - left) <= 0.1:
            largest = max(
                largest,
                np.max(
                    np.abs(slopes[i] - (left + right) / 2)
                    / np.maximum(np.maximum(np.abs(slopes[i]), abs(left + right) / 2), 0.001)
                ),
            )
    return largest
