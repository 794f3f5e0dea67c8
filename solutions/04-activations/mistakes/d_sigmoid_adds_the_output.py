"""The slope is y · (1 + y)."""

TASK = 1
FEEDBACK = "Your slope of the sigmoid is y · (1 + y), which comes near 2 for large x. How steep is the curve there?"
FEEDBACK_KO = "시그모이드의 기울기가 y · (1 + y)로 나와서, x가 크면 2에 가까워집니다. 곡선은 거기서 얼마나 가파를까요?"


def d_sigmoid(x):
    y = sigmoid(x)
    return y * (1 + y)
