# Slip: the hidden outputs are passed on as plain numbers (.data), so no gradient comes back to W and b
def train_network(X, t, W, b, v, c, lr, steps):
    W = [[Value(w) for w in row] for row in W]
    b = [Value(bias) for bias in b]
    v = [Value(weight) for weight in v]
    c = Value(c)
    losses = []
    for step in range(steps):
        loss = 0
        for x, target in zip(X, t):
            hidden = [neuron(x, W[j], b[j]).data for j in range(len(W))]
            y = neuron(hidden, v, c)
            loss = loss + (y - target) ** 2 / 2
        loss = loss / len(X)
        losses.append(loss.data)
        loss.backward()
        everything = [w for row in W for w in row] + b + v + [c]
        for p in everything:
            p.data -= lr * p.grad
    return [[w.data for w in row] for row in W], [p.data for p in b], [p.data for p in v], c.data, losses
