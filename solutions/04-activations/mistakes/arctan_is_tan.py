"""The arc is only a name."""

TASK = 3
FEEDBACK = (
    "Your `arctan` gives the tangent of x. The arc tangent goes the other way: from a tangent to its angle. Which "
    "angle has the tangent 1?"
)
FEEDBACK_KO = (
    "`arctan`이 x의 탄젠트를 냅니다. 아크탄젠트는 반대로 탄젠트에서 각으로 갑니다. 탄젠트가 1인 각은 얼마일까요?"
)


def arctan(x):
    return np.tan(x)
