"""There is a perceptron for everything."""

TASK = 5
FEEDBACK = (
    "Your answer is 4, as if one perceptron could get every row right, whatever the targets are. Draw the four "
    "points for the targets 0, 1, 1, 0. Can one line have both ones on one side, and both zeros on the other?"
)
FEEDBACK_KO = (
    "목표값이 무엇이든 퍼셉트론 하나가 네 행을 모두 맞힐 수 있는 것처럼 답이 4입니다. 목표값이 0, 1, 1, 0인 네 점을 "
    "그려 봅시다. 직선 하나로 1인 두 점과 0인 두 점을 나눌 수 있을까요?"
)


def best_single_perceptron(t):
    return 4
