# slip: takes the sum over the pairs instead of the mean
def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    for s in range(steps):
        gradient = 0
        for i in range(len(x)):
            gradient += (w * x[i] - y[i]) * x[i]
        w = w - lr * gradient
    return w
