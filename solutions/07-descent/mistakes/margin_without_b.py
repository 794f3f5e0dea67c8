"""The line goes through the origin."""

TASK = 6
FEEDBACK = (
    "Your margin is that of the line through the origin, as if b were 0. Where does b come in when you work out "
    "the sum of a point?"
)
FEEDBACK_KO = "b가 0인 것처럼, 원점을 지나는 직선에 대한 값이 나왔습니다. 점의 합을 구할 때 b는 어디에 들어갈까요?"


def margin(X, t, w, b):
    sides = np.where(t == 1, 1.0, -1.0)
    return np.min(sides * (X @ w)) / np.linalg.norm(w)
