"""An array takes in one number after another."""

TASK = 7
FEEDBACK = (
    "You return one number, the slope by the last element, as if each slope had replaced the one before. The "
    "answer should be an array like x, with a place for each slope. How does a number get into its place in an "
    "array?"
)
FEEDBACK_KO = (
    "수 하나, 곧 마지막 원소에 대한 기울기만 나옵니다. 기울기를 구할 때마다 앞의 값을 덮어쓴 것과 같습니다. 답은 "
    "x와 모양이 같은 배열이고, 기울기마다 자리가 있어야 합니다. 배열의 한 자리에 수를 넣으려면 어떻게 해야 할까요?"
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
        gradient = (above - below) / (2 * h)
    return gradient
