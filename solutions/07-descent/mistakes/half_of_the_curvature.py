"""The ½ of the function stays in its slope."""

TASK = 3
FEEDBACK = (
    "Your words are those of the factor 1 − lr · a / 2. The derivative of a · x² / 2 has no ½ left. By which number "
    "does one step from x with lr = 1 multiply it when a is 1?"
)
FEEDBACK_KO = (
    "1 − lr · a / 2를 곱할 때의 답이 나왔습니다. a · x² / 2를 미분하면 ½이 남지 않습니다. a가 1이고 lr가 1이면 한 "
    "걸음은 x에 어떤 수를 곱할까요?"
)


def outcome(lr, a):
    factor = 1 - lr * a / 2
    if factor > 0:
        return "creeps"
    if factor > -1:
        return "zigzags"
    return "diverges"
