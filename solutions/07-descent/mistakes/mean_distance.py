"""The margin is the mean distance."""

TASK = 6
FEEDBACK = (
    "Your margin is the mean of all distances. A single point that is near, or on the wrong side, hardly shows in "
    "a mean. Which one of the distances is asked for?"
)
FEEDBACK_KO = (
    "`margin`이 모든 거리의 평균입니다. 가깝거나 반대쪽에 있는 점 하나는 평균에서 거의 드러나지 않습니다. 묻는 "
    "것은 어떤 거리일까요?"
)


def margin(X, t, w, b):
    sides = np.where(t == 1, 1.0, -1.0)
    return np.mean(sides * (X @ w + b)) / np.linalg.norm(w)
