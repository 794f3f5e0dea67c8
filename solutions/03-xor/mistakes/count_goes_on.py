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


def right_rows_of_all(t, weights, biases):
    right = 0
    for w1 in weights:
        for w2 in weights:
            for b in biases:
                outputs = [w1 * x1 + w2 * x2 + b > 0 for x1 in (0, 1) for x2 in (0, 1)]
                right += sum(y == target for y, target in zip(outputs, t, strict=True))
    return right


def best_single_perceptron(t):
    return right_rows_of_all(t, (-1.0, 0.0, 1.0), (-1.5, -0.5, 0.5, 1.5))


def best_single_perceptron(t):
    tried = (-1.0, 0.0, 1.0)
    return right_rows_of_all(t, tried, tried)


def best_single_perceptron(t):
    tried = (-1.0, -0.5, 0.0, 0.5, 1.0)
    return right_rows_of_all(t, tried, tried)


def best_single_perceptron(t):
    tried = (-2.0, -1.0, 0.0, 1.0, 2.0)
    return right_rows_of_all(t, tried, tried)


def best_single_perceptron(t):
    tried = (-2.0, -1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5, 2.0)
    return right_rows_of_all(t, tried, tried)
