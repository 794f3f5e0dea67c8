"""There is a perceptron for everything."""

TASK = 5
FEEDBACK = (
    "Your answer is 4, as if one perceptron could get every row right, whatever the targets are. Draw the four "
    "points for the targets 0, 1, 1, 0: which line has both ones on one side, and both zeros on the other?"
)
FEEDBACK_KO = (
    "목표가 무엇이든 퍼셉트론 하나가 네 행을 모두 맞힐 수 있는 것처럼 답이 4입니다. 목표가 0, 1, 1, 0인 네 점을 그려 "
    "봅시다. 두 1을 한쪽에, 두 0을 다른 쪽에 두는 직선은 어느 것일까요?"
)


def best_single_perceptron(t):
    return 4
