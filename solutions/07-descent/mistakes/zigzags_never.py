"""What arrives creeps."""

TASK = 3
FEEDBACK = (
    'You say "creeps" for all steps that arrive, also for those that cross the valley each time. What does the '
    "sign of 1 − lr · a do to x?"
)
FEEDBACK_KO = (
    '골짜기를 매번 건너는 걸음까지, 바닥에 다가가는 모든 걸음에 "creeps"라고 답했습니다. 1 − lr · a의 부호는 x를 '
    "어떻게 바꿀까요?"
)


def outcome(lr, a):
    return "creeps" if abs(1 - lr * a) < 1 else "diverges"
