"""The weight belongs to x and to b."""

TASK = 4
FEEDBACK = (
    "Your lines are w[i] · (x + b[i]), as if brackets stood round x + b[i]. At x = 0 each line should be at its own "
    "b[i]. What is multiplied by w[i]?"
)
FEEDBACK_KO = (
    "직선이 w[i] · (x + b[i])로 되어 있습니다. x + b[i]를 괄호로 묶은 것과 같습니다. x = 0에서 각 직선의 값은 자기 "
    "b[i]여야 합니다. w[i]는 무엇에 곱해야 할까요?"
)


def maxout(x, w, b):
    return np.max(w * (x + b))
