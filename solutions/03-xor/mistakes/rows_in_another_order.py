"""The four rows may be listed as one likes."""

TASK = 5
FEEDBACK = (
    "Your answers are right for the same four targets at other rows: as if the rows were in another order than (0, "
    "0), (0, 1), (1, 0), (1, 1). In which order do your rows stand beside the targets?"
)
FEEDBACK_KO = (
    "네 목표값이 다른 행에 있을 때의 답이 나왔습니다. 행의 순서가 (0, 0), (0, 1), (1, 0), (1, 1)이 아닌 것과 "
    "같습니다. 여러분의 행은 목표값과 어떤 순서로 짝을 이루나요?"
)


def best_single_perceptron(t):
    best = 0
    for w1 in (-1.0, 0.0, 1.0):
        for w2 in (-1.0, 0.0, 1.0):
            for b in (-1.5, -0.5, 0.5, 1.5):
                right = 0
                for (x1, x2), target in zip([(0, 0), (1, 1), (1, 0), (0, 1)], t, strict=True):
                    right += (w1 * x1 + w2 * x2 + b > 0) == target
                best = max(best, right)
    return best


def best_single_perceptron(t):
    best = 0
    for w1 in (-1.0, 0.0, 1.0):
        for w2 in (-1.0, 0.0, 1.0):
            for b in (-1.5, -0.5, 0.5, 1.5):
                right = 0
                for (x1, x2), target in zip([(0, 0), (0, 1), (1, 1), (1, 0)], t, strict=True):
                    right += (w1 * x1 + w2 * x2 + b > 0) == target
                best = max(best, right)
    return best
