# slip: only -0.5, 0 and 0.5 as bias with weights -1, 0, 1, so AND and NAND are missed
import itertools

def best_single_perceptron(t):
    results = []
    for w1, w2, b in itertools.product([-1, 0, 1], [-1, 0, 1], [-0.5, 0, 0.5]):
        answers = []
        for x1 in (0, 1):
            for x2 in (0, 1):
                answers.append(int(w1 * x1 + w2 * x2 + b > 0))
        results.append(sum(a == ti for a, ti in zip(answers, t)))
    return max(results)
