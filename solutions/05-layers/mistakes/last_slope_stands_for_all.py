"""An array takes in one number after another."""

TASK = 7
FEEDBACK = (
    "You give back one number, the slope by the last element; the others were computed and lost, as if each had "
    "replaced the one before. Your array of zeros has a place for each slope. How does a number get into its "
    "place?"
)
FEEDBACK_KO = (
    "수 하나, 곧 마지막 원소에 대한 기울기만 나옵니다. 다른 기울기는 계산했지만, 매번 앞의 값을 덮어쓴 것처럼 "
    "사라졌습니다. 0으로 채운 배열에는 기울기마다 자리가 있습니다. 수를 그 자리에 넣으려면 어떻게 해야 합니까?"
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
