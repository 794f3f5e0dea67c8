# slip: returns the count of the last perceptron tried, not the best
def best_single_perceptron(t):
    inputs = [[0, 0], [0, 1], [1, 0], [1, 1]]
    for w1 in (-1, 0, 1):
        for w2 in (-1, 0, 1):
            for b in (-1.5, -0.5, 0.5, 1.5):
                correct = 0
                for k in range(4):
                    z = w1 * inputs[k][0] + w2 * inputs[k][1] + b
                    if z > 0:
                        out = 1
                    else:
                        out = 0
                    if out == t[k]:
                        correct += 1
    return correct
