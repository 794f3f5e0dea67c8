"""What counts is how many rows are wrong."""

TASK = 5
FEEDBACK = (
    "Your answer is how many rows the best perceptron gets wrong, not how many it gets right. For a table that "
    "one perceptron can do, nothing is wrong. Which number should come out for AND, and which one does?"
)
FEEDBACK_KO = (
    "가장 좋은 퍼셉트론이 맞힌 행이 아니라 틀린 행의 수가 나왔습니다. 퍼셉트론 하나로 되는 표에서는 틀리는 행이 "
    "없습니다. AND라면 어떤 수가 나와야 하고, 지금은 어떤 수가 나올까요?"
)


def best_single_perceptron(t):
    rows = [(0, 0), (0, 1), (1, 0), (1, 1)]
    best = 0
    for w1 in (-1.0, 0.0, 1.0):
        for w2 in (-1.0, 0.0, 1.0):
            for b in (-1.5, -0.5, 0.5, 1.5):
                right = 0
                for i in range(4):
                    x1, x2 = rows[i]
                    y = 1 if w1 * x1 + w2 * x2 + b > 0 else 0
                    if y == t[i]:
                        right += 1
                best = max(best, right)
    return 4 - best
