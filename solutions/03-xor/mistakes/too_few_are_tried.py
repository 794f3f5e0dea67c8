"""A few weights and biases stand for all of them."""

TASK = 5
FEEDBACK = (
    "Your answers are those of a search that tries too few weights or biases: a perceptron gets more of these rows "
    "right than your function says. Find its two weights and its bias on paper. Are all three among the numbers that "
    "you try?"
)
FEEDBACK_KO = (
    "가중치나 편향을 너무 적게 시도한 답이 나왔습니다. 이 행들을 함수의 답보다 더 많이 맞히는 퍼셉트론이 있습니다. 그 "
    "퍼셉트론의 두 가중치와 편향을 종이에 구해 보세요. 세 수가 모두 지금 시도하는 값에 있나요?"
)


def best_of(t, weights, biases):
    best = 0
    for w1 in weights:
        for w2 in weights:
            for b in biases:
                outputs = [w1 * x1 + w2 * x2 + b > 0 for x1 in (0, 1) for x2 in (0, 1)]
                best = max(best, sum(y == target for y, target in zip(outputs, t, strict=True)))
    return best


def best_single_perceptron(t):
    return best_of(t, (-1.0, 0.0, 1.0), (-1.5, -0.5))


def best_single_perceptron(t):
    return best_of(t, (-1.0, 0.0, 1.0), (0.5, 1.5))


def best_single_perceptron(t):
    return best_of(t, (-1.0, 0.0, 1.0), (-0.5, 0.5))


def best_single_perceptron(t):
    return best_of(t, (-1.0, 0.0, 1.0), (-1.5, 0.5))


def best_single_perceptron(t):
    return best_of(t, (-1.0, 0.0, 1.0), (-0.5, 1.5))


def best_single_perceptron(t):
    return best_of(t, (-1.0, 0.0, 1.0), (-0.5, 0.5, 1.5))


def best_single_perceptron(t):
    return best_of(t, (-1.0, 0.0, 1.0), (-1.5, 1.5))


def best_single_perceptron(t):
    return best_of(t, (-1.0, 1.0), (-1.5, -0.5, 0.5, 1.5))


def best_single_perceptron(t):
    return best_of(t, (-1.0, 1.0), (-0.5, 0.5))


def best_single_perceptron(t):
    return best_of(t, (-1.0, 1.0), (-1.5, -0.5, 0.5))


def best_single_perceptron(t):
    return best_of(t, (-1.0, 1.0), (-0.5, 0.5, 1.5))


def best_single_perceptron(t):
    return best_of(t, (-1.0, 1.0), (-1.5, -0.5))


def best_single_perceptron(t):
    return best_of(t, (-1.0, 1.0), (-1.5, 0.5))


def best_single_perceptron(t):
    return best_of(t, (-1.0, 1.0), (-0.5,))


def best_single_perceptron(t):
    return best_of(t, (-1.0, 1.0), (0.5, 1.5))


def best_single_perceptron(t):
    return best_of(t, (-1.0, 1.0), (-0.5, 1.5))


def best_single_perceptron(t):
    return best_of(t, (0.0, 1.0), (-0.5, 0.5))


def best_single_perceptron(t):
    return best_of(t, (0.0, 1.0), (-1.5, -0.5))


def best_single_perceptron(t):
    return best_of(t, (0.0, 1.0), (-1.5, 0.5))


def best_single_perceptron(t):
    return best_of(t, (0.0, 1.0), (-0.5,))


def best_single_perceptron(t):
    return best_of(t, (-1.0, 0.0), (-1.5, -0.5, 0.5, 1.5))


def best_single_perceptron(t):
    return best_of(t, (-1.0, 0.0), (-0.5, 0.5))


def best_single_perceptron(t):
    return best_of(t, (-1.0, 0.0), (-1.5, -0.5))


def best_single_perceptron(t):
    return best_of(t, (1.0,), (-1.5, -0.5, 0.5, 1.5))


def best_single_perceptron(t):
    return best_of(t, (1.0,), (-0.5, 0.5))


def best_single_perceptron(t):
    return best_of(t, (1.0,), (-1.5, -0.5))


def best_single_perceptron(t):
    return best_of(t, (1.0,), (-0.5,))


def best_single_perceptron(t):
    return best_of(t, (-0.5, 0.5), (-0.5, 0.5))


def best_single_perceptron(t):
    return best_of(t, (-0.5, 0.0, 0.5), (-0.5, 0.5))


def best_single_perceptron(t):
    return best_of(t, (1.0, 2.0), (-1.5, -0.5, 0.5, 1.5))
