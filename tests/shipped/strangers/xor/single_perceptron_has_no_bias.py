from itertools import product


def best_single_perceptron(t):
    """Return how many of the rows (0, 0), (0, 1), (1, 0), (1, 1) one perceptron can get right at most.

    t is a list of the four targets, each 0 or 1, in the order of the rows.
    """
    values = [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2]
    rows = list(product([0, 1], repeat=2))
    scores = []
    for w1, w2 in product(values, values):
        answers = [int(w1 * a + w2 * b > 0) for a, b in rows]
        scores.append(sum(ans == goal for ans, goal in zip(answers, t)))
    return max(scores)
