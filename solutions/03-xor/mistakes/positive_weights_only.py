"""Weights are strengths, and strengths are positive."""

TASK = 5
FEEDBACK = (
    "Your answers are those of perceptrons without negative weights: tables such as NAND, [1, 1, 1, 0], come out "
    "one too low. An input may also speak against a 1. Which weights and which bias did the gates of task 1 "
    "have, and which of these are among those that you try?"
)
FEEDBACK_KO = (
    "음수 가중치가 없는 퍼셉트론의 답이 나왔습니다. NAND의 [1, 1, 1, 0] 같은 표에서 하나씩 모자랍니다. 입력은 "
    "1이 나오지 못하게 막을 수도 있습니다. 과제 1의 게이트에는 어떤 가중치와 편향이 있었고, 그중 지금 시도하는 "
    "것은 무엇입니까?"
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
