"""The h of tanh makes no difference."""

TASK = 1
FEEDBACK = (
    "Your `tanh` gives the tangent of an angle: at x = 2 that is about −2.19. The h stands for hyperbolic: this "
    "function is made of eˣ and stays between −1 and 1. What does the tangent of an angle do near 90°, and what "
    "should `tanh` do for a large x?"
)
FEEDBACK_KO = (
    "`tanh`의 값이 각도의 탄젠트(tan)입니다. x = 2에서 약 −2.19입니다. tanh의 h는 쌍곡(hyperbolic)이라는 뜻이고, 이 "
    "함수는 eˣ으로 만들어지며 값이 −1과 1 사이에 있습니다. 각도의 탄젠트는 90° 근처에서 어떻게 되고, `tanh`는 x가 크면 "
    "어떻게 되어야 할까요?"
)


def tanh(x):
    return np.tan(x)
