"""Weights are strengths, and strengths are positive."""

TASK = 5
FEEDBACK = (
    "Your answers are those of perceptrons without negative weights: NAND, [1, 1, 1, 0], for example, comes out at "
    "3. An input may also work against a 1. Which signs do the weights of your `NAND` in task 1 have, and do you "
    "try such weights here?"
)
FEEDBACK_KO = (
    "음수 가중치가 없는 퍼셉트론의 답이 나왔습니다. 예를 들어 NAND의 [1, 1, 1, 0]이 3으로 나옵니다. 입력은 1이 "
    "나오지 못하게 막을 수도 있습니다. 과제 1의 `NAND`에서 가중치의 부호는 무엇이고, 지금 시도하는 값에 그런 "
    "가중치가 있을까요?"
)


def best_single_perceptron(t):
    rows = [(0, 0), (0, 1), (1, 0), (1, 1)]
    best = 0
    for w1 in (0.0, 0.5, 1.0):
        for w2 in (0.0, 0.5, 1.0):
            for b in (-1.5, -0.5, 0.5, 1.5):
                right = 0
                for i in range(4):
                    x1, x2 = rows[i]
                    y = 1 if w1 * x1 + w2 * x2 + b > 0 else 0
                    if y == t[i]:
                        right += 1
                best = max(best, right)
    return best
