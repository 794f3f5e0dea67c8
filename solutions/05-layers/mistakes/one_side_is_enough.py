"""A step to one side is as good as one to both."""

TASK = 7
FEEDBACK = (
    "Your slopes are those of a step to one side, as if f had been asked at the point itself and at one neighbour. "
    "Where f has a corner, one side says something else than the other, and elsewhere the answer is less exact. With "
    "|x| at x = 0, how much does f change from −h to h?"
)
FEEDBACK_KO = (
    "기울기가 한쪽으로만 움직여서 잰 값입니다. f를 그 점 자체와 이웃한 한 점에서만 계산한 것과 같습니다. 꺾인 곳에서는 "
    "한쪽과 다른 쪽의 기울기가 다르고, 다른 곳에서도 값이 덜 정확합니다. x = 0에서 |x|는 −h에서 h까지 가는 동안 "
    "얼마나 변하나요?"
)


def numerical_gradient(f, x):
    x = np.array(x, dtype=float)
    slopes = np.zeros_like(x)
    h = 1e-4
    for index in np.ndindex(x.shape):
        kept = x[index]
        here = f(x)
        x[index] = kept + h
        slopes[index] = (f(x) - here) / h
        x[index] = kept
    return slopes


def numerical_gradient(f, x):
    x = np.array(x, dtype=float)
    slopes = np.zeros_like(x)
    h = 1e-4
    for index in np.ndindex(x.shape):
        kept = x[index]
        here = f(x)
        x[index] = kept - h
        slopes[index] = (here - f(x)) / h
        x[index] = kept
    return slopes
