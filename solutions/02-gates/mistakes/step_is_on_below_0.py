"""A step goes down."""

TASK = 1
FEEDBACK = (
    "Your `step_function` is 1 below 0 and 0 above it, so the step goes down. On which side of 0 should it be on?"
)
FEEDBACK_KO = (
    "`step_function`이 0보다 작은 쪽에서 1, 큰 쪽에서 0이어서 계단이 내려갑니다. 0의 어느 쪽에서 켜져야 할까요?"
)


def step_function(x):
    return np.array(x < 0, dtype=int)
