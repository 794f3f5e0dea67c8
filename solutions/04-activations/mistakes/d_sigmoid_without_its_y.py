"""The slope is what is missing to 1."""

TASK = 1
FEEDBACK = (
    "Your slope of the sigmoid is 1 − y, which comes near 1 for large negative x. The curve is flat on both sides. "
    "Which second factor makes the slope small on the left, too?"
)
FEEDBACK_KO = (
    "시그모이드의 기울기가 1 − y로 나와서, 큰 음수 x에서 1에 가까워집니다. 곡선은 양쪽에서 모두 평평합니다. "
    "왼쪽에서도 기울기를 작게 하려면 무엇을 더 곱해야 할까요?"
)


def d_sigmoid(x):
    return 1 - sigmoid(x)
