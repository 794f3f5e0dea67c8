# slip: compares the weighted sum with b instead of adding b
def perceptron(x, w, b):
    total = 0
    for i in range(len(x)):
        total = total + w[i] * x[i]
    if total > b:
        return 1
    return 0
