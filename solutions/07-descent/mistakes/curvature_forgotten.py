"""Only the learning rate matters."""

TASK = 3
FEEDBACK = (
    "Your answers depend on lr alone, as if the curvature were 1. The same lr may creep in a wide valley and "
    "diverge in a narrow one. By which number does one step multiply x?"
)
FEEDBACK_KO = (
    "곡률이 1인 것처럼 lr만 보고 답했습니다. 같은 lr라도 넓은 골짜기에서는 천천히 다가가고 좁은 골짜기에서는 "
    "발산할 수 있습니다. 한 걸음에 x는 몇 배가 될까요?"
)


def outcome(lr, a):
    if lr < 1:
        return "creeps"
    if lr < 2:
        return "zigzags"
    return "diverges"
