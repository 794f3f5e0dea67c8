"""A narrow valley bears longer steps."""

TASK = 3
FEEDBACK = (
    "Your answers are those for lr / a, as if a narrow valley bore longer steps. The slope is a · x: does a "
    "larger a make a step longer or shorter?"
)
FEEDBACK_KO = (
    "lr / a를 본 것처럼 답했습니다. 좁은 골짜기일수록 걸음이 길어도 되는 것과 같습니다. 기울기는 a · x입니다. a가 "
    "커지면 한 걸음이 길어질까요, 짧아질까요?"
)


def outcome(lr, a):
    factor = 1 - lr / a
    if factor > 0:
        return "creeps"
    if factor > -1:
        return "zigzags"
    return "diverges"
