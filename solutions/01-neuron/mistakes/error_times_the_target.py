"""The error is multiplied by the target."""

TASK = 5
FEEDBACK = "Your step multiplies the error by y. In w · x, how much does the prediction change when w moves a little?"
FEEDBACK_KO = "단계마다 오차에 y를 곱한 값에 따라 w가 움직입니다. w · x에서 w를 조금 움직이면 예측은 얼마나 바뀔까요?"


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    for _ in range(steps):
        error = w * x - y
        w = w - lr * np.mean(error * y)
    return w
