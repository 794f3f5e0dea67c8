"""The h of tanh makes no difference."""

TASK = 1
FEEDBACK = (
    "Your `tanh` gives the tangent of an angle: at x = 2 that is about −2.19. The h stands for hyperbolic, and "
    "this function is made of eˣ and stays between −1 and 1. Compare the two names in NumPy: which one did you "
    "mean?"
)
FEEDBACK_KO = (
    "`tanh`의 답이 각도의 탄젠트(tan)입니다. x = 2에서 약 −2.19입니다. tanh의 h는 쌍곡(hyperbolic)이라는 뜻이고, "
    "이 함수는 eˣ로 만들어지며 값이 −1과 1 사이에 있습니다. NumPy에 있는 두 이름 가운데 어느 것을 쓰려고 "
    "했습니까?"
)


def tanh(x):
    return np.tan(x)
