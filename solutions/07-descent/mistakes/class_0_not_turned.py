"""Above 0 is right for all."""

TASK = 6
FEEDBACK = (
    "Your margin takes the sums of class 0 as they are, so that its points count as wrong where they are right. "
    "On which side of the line should class 0 lie?"
)
FEEDBACK_KO = (
    "클래스 0의 합을 그대로 써서, 맞는 쪽에 있는 점이 틀린 것이 됩니다. 클래스 0은 직선의 어느 쪽에 있어야 할까요?"
)


def margin(X, t, w, b):
    return np.min(X @ w + b) / np.linalg.norm(w)
