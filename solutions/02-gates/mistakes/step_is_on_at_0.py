"""At 0 the step is already taken, so 0 counts as on."""

TASK = 1
FEEDBACK = (
    "At exactly 0 your `step_function` gives 1. In this function 0 itself is still off, and only numbers above it "
    "are on; this is where `step_function` and `heaviside` differ. Which of the two do your answers follow?"
)
FEEDBACK_KO = (
    "정확히 0일 때 `step_function`이 1을 냅니다. 이 함수에서 0은 아직 꺼진 쪽이고, 0보다 커야 켜집니다. "
    "`step_function`과 `heaviside`는 바로 여기서 다릅니다. 지금 답은 둘 중 어느 쪽과 같을까요?"
)


def step_function(x):
    return np.array(x >= 0, dtype=int)
