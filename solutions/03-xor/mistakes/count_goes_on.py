"""All the right rows count."""

TASK = 5
FEEDBACK = (
    "Your answer is larger than the number of rows, as if the right rows of one perceptron after another went into "
    "the same count. There are four rows. Where should the count begin anew?"
)
FEEDBACK_KO = (
    "답이 행의 수보다 큽니다. 퍼셉트론이 바뀌어도 맞힌 행의 수를 처음부터 세지 않고 계속 더한 것과 같습니다. 행은 "
    "넷뿐입니다. 어디에서 0부터 다시 세어야 할까요?"
)


def best_single_perceptron(t):
    rows = [(0, 0), (0, 1), (1, 0), (1, 1)]
    best = 0
    right = 0
    for w1 in (-1.0, 0.0, 1.0):
        for w2 in (-1.0, 0.0, 1.0):
            for b in (-1.5, -0.5, 0.5, 1.5):
                for i in range(4):
                    x1, x2 = rows[i]
                    y = 1 if w1 * x1 + w2 * x2 + b > 0 else 0
                    if y == t[i]:
                        right += 1
                best = max(best, right)
    return best


def best_single_perceptron(t):
    rows = [(0, 0), (0, 1), (1, 0), (1, 1)]
    right = 0
    for w1 in (-1.0, -0.5, 0.0, 0.5, 1.0):
        for w2 in (-1.0, -0.5, 0.0, 0.5, 1.0):
            for b in (-1.0, -0.5, 0.0, 0.5, 1.0):
                for (x1, x2), target in zip(rows, t, strict=True):
                    right += (w1 * x1 + w2 * x2 + b > 0) == target
    return right


def best_single_perceptron(t):
    rows = [(0, 0), (0, 1), (1, 0), (1, 1)]
    right = 0
    for w1 in (-2.0, -1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5, 2.0):
        for w2 in (-2.0, -1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5, 2.0):
            for b in (-2.0, -1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5, 2.0):
                for (x1, x2), target in zip(rows, t, strict=True):
                    right += (w1 * x1 + w2 * x2 + b > 0) == target
    return right


def best_single_perceptron(t):
    rows = [(0, 0), (0, 1), (1, 0), (1, 1)]
    right = 0
    for w1 in (-1.0, 0.0, 1.0):
        for w2 in (-1.0, 0.0, 1.0):
            for b in (-1.0, 0.0, 1.0):
                for (x1, x2), target in zip(rows, t, strict=True):
                    right += (w1 * x1 + w2 * x2 + b > 0) == target
    return right


def best_single_perceptron(t):
    rows = [(0, 0), (0, 1), (1, 0), (1, 1)]
    right = 0
    for w1 in (-2.0, -1.0, 0.0, 1.0, 2.0):
        for w2 in (-2.0, -1.0, 0.0, 1.0, 2.0):
            for b in (-2.0, -1.0, 0.0, 1.0, 2.0):
                for (x1, x2), target in zip(rows, t, strict=True):
                    right += (w1 * x1 + w2 * x2 + b > 0) == target
    return right
