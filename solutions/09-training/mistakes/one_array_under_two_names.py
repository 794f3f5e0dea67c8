"""A second name is a second array."""

TASK = 3
FEEDBACK = (
    "Your largest error is as if the array moved up, the one moved down and x were one and the same. Then nothing has "
    "moved in the end, and every measured slope is 0. What does `up = x` make, and what does `x.copy()` make?"
)
FEEDBACK_KO = (
    "가장 큰 오차가, 위로 옮긴 배열과 아래로 옮긴 배열과 x가 모두 하나인 것과 같습니다. 그러면 결국 아무것도 옮겨지지 "
    "않아서 잰 기울기가 모두 0입니다. `up = x`는 무엇을 만들고, `x.copy()`는 무엇을 만들까요?"
)


def gradient_check(f, grad, x, h=1e-5):
    return max([relative_error(slope, 0.0) for slope in np.ravel(grad(x))], default=0.0)
