"""An angle is counted in degrees."""

TASK = 3
FEEDBACK = (
    "Your `arctan` gives degrees: each answer is 180 / π times as large as it should be. NumPy counts angles in "
    "radians, and so does this exercise: half a turn, 180°, is π. The tangent of 45° is 1. How many radians are that?"
)
FEEDBACK_KO = (
    "`arctan`이 각을 도(°)로 냅니다. 답이 모두 180 / π배입니다. NumPy는 각을 라디안으로 재고 이 연습도 그렇습니다. 반 "
    "바퀴인 180°가 π입니다. 45°의 탄젠트는 1입니다. 45°는 몇 라디안일까요?"
)


def arctan(x):
    return np.degrees(np.arctan(x))
