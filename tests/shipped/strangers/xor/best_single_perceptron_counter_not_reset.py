# slip: the counter is set to 0 only once, before all loops, and goes on growing
def best_single_perceptron(t):
    values = [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2]
    best = 0
    count = 0
    for w1 in values:
        for w2 in values:
            for b in values:
                for (x1, x2), target in zip([(0, 0), (0, 1), (1, 0), (1, 1)], t):
                    if int(w1 * x1 + w2 * x2 + b > 0) == target:
                        count = count + 1
                if count > best:
                    best = count
    return best
