"""A sum has to be above 1."""

TASK = 2
FEEDBACK = (
    "Your `perceptron` stays at 0 until the sum is above 1. The bias has moved the border already, so that only one "
    "number is left to compare with. Which one?"
)
FEEDBACK_KO = (
    "`perceptron`이 합이 1을 넘을 때까지 0에 머뭅니다. 경계는 편향이 이미 옮겨 놓았으니, 비교할 수는 하나뿐입니다. "
    "어느 수일까요?"
)


def perceptron(x, w, b):
    if np.sum(w * x) + b > 1:
        return 1
    return 0
