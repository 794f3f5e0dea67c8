"""Task 7 in another way."""

NOTE = "x itself is never changed, so nothing has to be put back; each element costs a new array instead."
NOTE_KO = "x를 바꾸지 않으므로 되돌려 놓을 것이 없습니다. 대신 원소마다 새 배열을 만듭니다."


def numerical_gradient(f, x):
    h = 1e-4
    x = np.array(x, dtype=float)
    gradient = np.zeros_like(x)
    for index in np.ndindex(x.shape):
        step = np.zeros_like(x)
        step[index] = h
        gradient[index] = (f(x + step) - f(x - step)) / (2 * h)
    return gradient
