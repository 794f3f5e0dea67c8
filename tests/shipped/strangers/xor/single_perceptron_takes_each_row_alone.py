def best_single_perceptron(t):
    """Return how many of the rows (0, 0), (0, 1), (1, 0), (1, 1) one perceptron can get right at most.

    t is a list of the four targets, each 0 or 1, in the order of the rows.
    """
    grid = [-1, -0.5, 0, 0.5, 1]
    right = 0
    for i in range(4):
        x1, x2 = i // 2, i % 2
        # 이 행을 맞히는 퍼셉트론이 있으면 한 행을 맞힌 것이다
        found = False
        for w1 in grid:
            for w2 in grid:
                for b in grid:
                    out = 1 if w1 * x1 + w2 * x2 + b > 0 else 0
                    if out == t[i]:
                        found = True
        if found:
            right += 1
    return right
