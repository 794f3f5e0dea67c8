"""The slope is y · (y − 1)."""

TASK = 1
FEEDBACK = (
    "Every slope of your sigmoid has the wrong sign, as if y − 1 stood for 1 − y. The curve rises everywhere. Which "
    "sign has the slope of a curve that rises?"
)
FEEDBACK_KO = (
    "시그모이드의 기울기가 모두 반대 부호입니다. 1 − y 자리에 y − 1이 있는 것과 같습니다. 곡선은 어디서나 "
    "올라갑니다. 올라가는 곡선의 기울기는 부호가 무엇일까요?"
)


def d_sigmoid(x):
    y = sigmoid(x)
    return y * (y - 1)
