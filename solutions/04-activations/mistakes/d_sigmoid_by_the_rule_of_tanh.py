"""The slope of the sigmoid is 1 − y²."""

TASK = 1
FEEDBACK = (
    "Your slope of the sigmoid is 1 − y², the rule of tanh. For large negative x, y comes near 0 and your slope near "
    "1, but the curve is flat there. Which rule goes with outputs between 0 and 1?"
)
FEEDBACK_KO = (
    "시그모이드의 기울기가 tanh의 규칙인 1 − y²으로 나옵니다. 큰 음수 x에서 y는 0에, 이 기울기는 1에 가까워지지만 "
    "곡선은 거기서 평평합니다. 출력이 0과 1 사이일 때의 규칙은 무엇일까요?"
)


def d_sigmoid(x):
    return 1 - sigmoid(x) ** 2
