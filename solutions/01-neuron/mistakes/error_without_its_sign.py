"""An error has a size, and no sign."""

TASK = 5
FEEDBACK = (
    "Your w moves as if every error were positive, so that a prediction that is too small makes w move the same way "
    "as one that is too large. What does the sign of an error say?"
)
FEEDBACK_KO = (
    "모든 오차가 양수인 것처럼 w가 움직여서, 예측이 너무 작을 때도 너무 클 때와 같은 쪽으로 갑니다. 오차의 부호는 "
    "무엇을 말해 줄까요?"
)


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    for _ in range(steps):
        error = np.abs(w * x - y)
        w = w - lr * np.mean(error * x)
    return w
