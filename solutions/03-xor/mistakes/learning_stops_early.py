"""The perceptron's rule soon ends at the best perceptron."""

TASK = 5
FEEDBACK = (
    "Your answers are those of a perceptron that has learnt each table by the rule of exercise 2 for a few epochs "
    "only: AND, [0, 0, 0, 1], does not come out at 4. The rule may take longer, and on the way it is not always the "
    "best so far that comes last. How many rows does your `AND` of task 1 get right, and is it a perceptron?"
)
FEEDBACK_KO = (
    "연습 2의 규칙으로 표마다 몇 에폭만 학습한 퍼셉트론의 답과 같습니다. AND의 [0, 0, 0, 1]도 4가 되지 않습니다. 이 "
    "규칙은 더 오래 걸릴 수 있고, 마지막 퍼셉트론이 그때까지 가장 잘한 것이라는 보장도 없습니다. 과제 1의 `AND`는 몇 "
    "행을 맞히고, `AND`도 퍼셉트론일까요?"
)


def learnt(t, epochs, lr):
    rows = [(0, 0), (0, 1), (1, 0), (1, 1)]
    w1 = w2 = b = 0.0
    for _ in range(epochs):
        for i in range(4):
            x1, x2 = rows[i]
            y = 1 if w1 * x1 + w2 * x2 + b > 0 else 0
            w1 += lr * (t[i] - y) * x1
            w2 += lr * (t[i] - y) * x2
            b += lr * (t[i] - y)
    right = 0
    for i in range(4):
        x1, x2 = rows[i]
        y = 1 if w1 * x1 + w2 * x2 + b > 0 else 0
        if y == t[i]:
            right += 1
    return right


def best_single_perceptron(t):
    return learnt(t, 1, 1.0)


def best_single_perceptron(t):
    return learnt(t, 2, 1.0)


def best_single_perceptron(t):
    return learnt(t, 3, 1.0)


def best_single_perceptron(t):
    return learnt(t, 3, 0.1)


def best_single_perceptron(t):
    return learnt(t, 4, 1.0)


def best_single_perceptron(t):
    return learnt(t, 4, 0.1)
