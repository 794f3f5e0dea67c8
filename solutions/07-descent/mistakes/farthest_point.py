"""The margin is the largest distance."""

TASK = 6
FEEDBACK = (
    "Your margin is that of the point that lies farthest on its side. The margin is how near the nearest one "
    "comes. Which of two points would be on the wrong side first if the line moved?"
)
FEEDBACK_KO = (
    "자기 쪽으로 가장 멀리 있는 점의 거리가 나왔습니다. `margin`은 가장 가까운 점까지의 거리입니다. 직선이 "
    "움직이면 두 점 가운데 어느 쪽이 먼저 반대쪽으로 넘어갈까요?"
)


def margin(X, t, w, b):
    sides = np.where(t == 1, 1.0, -1.0)
    return np.max(sides * (X @ w + b)) / np.linalg.norm(w)
