"""The sigmoid is its own slope, as e^x is."""

TASK = 1
FEEDBACK = "Your `d_sigmoid` answers what `sigmoid` does. That comes near 1 for large x. How steep is the curve there?"
FEEDBACK_KO = "`d_sigmoid`가 `sigmoid`와 같은 값을 냅니다. x가 크면 1에 가까워집니다. 곡선은 거기서 얼마나 가파를까요?"


def d_sigmoid(x):
    return sigmoid(x)
