"""The slope is y · (y − 1)."""

TASK = 1
FEEDBACK = (
    "Every slope of your sigmoid has the wrong sign, as if y − 1 stood in the place of 1 − y. The curve rises "
    "everywhere. Which sign does the slope of a rising curve have?"
)
FEEDBACK_KO = (
    "시그모이드 기울기의 부호가 모두 반대입니다. 1 − y 자리에 y − 1이 있는 것과 같습니다. 곡선은 어디서나 "
    "올라갑니다. 올라가는 곡선의 기울기는 양수일까요, 음수일까요?"
)


def d_sigmoid(x):
    y = sigmoid(x)
    return y * (y - 1)
