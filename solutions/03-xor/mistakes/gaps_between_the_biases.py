"""The numbers −1, 0 and 1 stand for all weights and biases."""

TASK = 5
FEEDBACK = (
    "NAND, [1, 1, 1, 0], comes out at 3, as if only −1, 0 and 1 were tried. With both weights −1 and the bias 1, "
    "the sum for (0, 1) is exactly 0, which is still off. With these weights, for which biases is (0, 1) on and "
    "(1, 1) off?"
)
FEEDBACK_KO = (
    "NAND의 [1, 1, 1, 0]이 3으로 나왔습니다. −1, 0, 1만 시도해 본 것과 같습니다. 두 가중치가 −1이고 편향이 1이면 "
    "(0, 1)에서 합이 정확히 0이어서 아직 켜지지 않습니다. 이 가중치로 (0, 1)은 켜지고 (1, 1)은 꺼지려면 편향은 "
    "어떤 범위에 있어야 할까요?"
)


def best_single_perceptron(t):
    rows = [(0, 0), (0, 1), (1, 0), (1, 1)]
    best = 0
    for w1 in (-1.0, 0.0, 1.0):
        for w2 in (-1.0, 0.0, 1.0):
            for b in (-1.0, 0.0, 1.0):
                right = 0
                for i in range(4):
                    x1, x2 = rows[i]
                    y = 1 if w1 * x1 + w2 * x2 + b > 0 else 0
                    if y == t[i]:
                        right += 1
                best = max(best, right)
    return best
