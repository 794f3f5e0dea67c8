"""A sum has to be above 1."""

TASK = 2
FEEDBACK = (
    "Your `perceptron` stays at 0 until the sum is above 1. The bias has moved the border already, so that only one "
    "number is left to compare with. Which one?"
)
FEEDBACK_KO = (
    "합이 1을 넘어야 `perceptron`이 1을 냅니다. 경계는 편향이 이미 옮겨 놓았으니, 합과 비교할 값은 하나만 남습니다. "
    "그 값은 무엇일까요?"
)


def perceptron(x, w, b):
    if np.sum(w * x) + b > 1:
        return 1
    return 0
