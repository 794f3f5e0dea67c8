"""What crosses the valley zigzags."""

TASK = 3
FEEDBACK = (
    'You say "zigzags" for all steps that cross the valley, also for those that end farther away each time: 8, −12, '
    "18. When is a number times the factor farther from 0 than before?"
)
FEEDBACK_KO = (
    '매번 더 멀어지는 걸음까지, 골짜기를 건너는 모든 걸음에 "zigzags"라고 답했습니다. 8, −12, 18처럼요. 배수를 곱했을 '
    "때 크기가 더 커지는 것은 언제일까요?"
)


def outcome(lr, a):
    return "creeps" if lr * a < 1 else "zigzags"
