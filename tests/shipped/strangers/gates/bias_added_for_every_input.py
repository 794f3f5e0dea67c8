def perceptron(x, w, b):
    s = 0
    for i in range(len(x)):
        s += w[i] * x[i] + b
    if s > 0:
        return 1
    return 0
