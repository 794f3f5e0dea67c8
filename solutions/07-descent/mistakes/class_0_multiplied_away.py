"""t can be used as the side."""

TASK = 6
FEEDBACK = (
    "Your margin multiplies each sum by t, which makes 0 of all sums of class 0. Their sign should be turned. "
    "What has to be made of the targets 0 and 1 first?"
)
FEEDBACK_KO = (
    "합마다 t를 곱해서 클래스 0의 합이 모두 0이 됩니다. 그 부호를 뒤집어야 합니다. 목표값 0과 1을 먼저 무엇으로 "
    "바꾸어야 할까요?"
)


def margin(X, t, w, b):
    return np.min(t * (X @ w + b)) / np.linalg.norm(w)
