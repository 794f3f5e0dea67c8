"""A distance is never negative."""

TASK = 6
FEEDBACK = (
    "Your margin is never below 0: for each point it takes the plain distance, whether the point is on its side "
    "or not. What should be told apart by the sign?"
)
FEEDBACK_KO = (
    "`margin`이 0보다 작아지지 않습니다. 점이 자기 쪽에 있든 아니든 그냥 거리를 썼습니다. 부호로 무엇을 구별해야 "
    "할까요?"
)


def margin(X, t, w, b):
    return np.min(np.abs(X @ w + b)) / np.linalg.norm(w)
