"""The square belongs to the whole difference."""

TASK = 1
FEEDBACK = (
    "Your slope of tanh is (1 − y)², as if the square belonged to the whole difference. At large negative x it comes "
    "near 4, though the curve is flat there. What exactly is squared?"
)
FEEDBACK_KO = (
    "tanh의 기울기가 (1 − y)²으로 나옵니다. 차 전체를 제곱한 것과 같습니다. 큰 음수 x에서 4에 가까워지지만, 곡선은 "
    "거기서 평평합니다. 제곱하는 것은 정확히 무엇일까요?"
)


def d_tanh(x):
    return (1 - tanh(x)) ** 2
