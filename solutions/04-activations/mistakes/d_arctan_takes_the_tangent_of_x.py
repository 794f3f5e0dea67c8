"""The slope of tan is 1 + tan², and the tangent is that of x."""

TASK = 3
FEEDBACK = (
    "Your `d_arctan` answers as if it were 1 / (1 + tan²) with the tangent of x, so that it rises and falls like a "
    "wave. But in tan(arctan(x)) = x the tangent is that of an angle, and x is not this angle. What is the tangent of "
    "the angle arctan(x)?"
)
FEEDBACK_KO = (
    "`d_arctan`이 1 / (1 + tan²)에 x의 탄젠트를 넣은 것과 같아서, 물결처럼 오르내립니다. 그러나 tan(arctan(x)) = x에서 "
    "탄젠트는 어떤 각의 탄젠트이고, x는 그 각이 아닙니다. 각 arctan(x)의 탄젠트는 무엇일까요?"
)


def d_arctan(x):
    return 1 / (1 + np.tan(x) ** 2)
