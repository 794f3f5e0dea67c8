"""The step rises by 1, so its slope is 1."""

TASK = 3
FEEDBACK = (
    "Your `d_step_function` is 1 everywhere. The step does rise by 1, but all at once, at 0. Away from 0, what does "
    "`step_function` give at 2, and what at 2.001?"
)
FEEDBACK_KO = (
    "`d_step_function`이 어디서나 1입니다. 계단은 1만큼 올라가지만, 0에서 한꺼번에 올라갑니다. 0에서 떨어진 곳을 "
    "보면, `step_function`은 2에서 얼마이고 2.001에서 얼마일까요?"
)


def d_step_function(x):
    return np.ones_like(x, dtype=float)
