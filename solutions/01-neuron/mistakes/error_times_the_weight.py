"""The error is multiplied by the weight."""

TASK = 5
FEEDBACK = (
    "Your step multiplies the error by w. At w = 0 nothing moves then. In w · x, how much does the prediction change "
    "when w moves a little?"
)
FEEDBACK_KO = (
    "단계마다 오차에 w를 곱한 값에 따라 w가 움직입니다. 그러면 w = 0에서는 전혀 움직이지 않습니다. w · x에서 w를 "
    "조금 움직이면 예측은 얼마나 바뀔까요?"
)


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    for _ in range(steps):
        error = w * x - y
        w = w - lr * np.mean(error * w)
    return w
