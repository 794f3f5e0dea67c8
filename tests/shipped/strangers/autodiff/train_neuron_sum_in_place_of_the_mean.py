# Slip: the loss is the sum over the rows, it is not divided by N
def train_neuron(X, t, w, b, lr, steps):
    w = [Value(wi) for wi in w]
    b = Value(b)
    losses = []
    for s in range(steps):
        outputs = [neuron(x, w, b) for x in X]
        loss = sum([(y - target) ** 2 * 0.5 for y, target in zip(outputs, t)])
        losses.append(loss.data)
        loss.backward()
        for p in w:
            p.data -= lr * p.grad
        b.data -= lr * b.grad
    return ([p.data for p in w], b.data, losses)
