# slip: range(-1, 1) does not contain 1, so no weight is positive
def best_single_perceptron(t):
    rows = [(0, 0), (0, 1), (1, 0), (1, 1)]
    best = 0
    for w1 in range(-1, 1):
        for w2 in range(-1, 1):
            for b in [-1.5, -0.5, 0.5, 1.5]:
                right = 0
                for i in range(4):
                    x1, x2 = rows[i]
                    y = 1 if w1 * x1 + w2 * x2 + b > 0 else 0
                    if y == t[i]:
                        right += 1
                if right > best:
                    best = right
    return best
