def train_network(X, t, W, b, v, c, lr, steps):
    W = [[Value(a) for a in ws] for ws in W]
    b, v, c = [Value(a) for a in b], [Value(a) for a in v], Value(c)
    everything = [a for ws in W for a in ws] + b + v + [c]

    def answer(x):
        hidden = [neuron(x, ws, bias) for ws, bias in zip(W, b)]
        # the output is no hidden neuron, it has no tanh
        return sum(h * weight for h, weight in zip(hidden, v)) + c

    losses = []
    for _ in range(steps):
        loss = sum((answer(x) - target) ** 2 for x, target in zip(X, t)) * (0.5 / len(X))
        losses.append(loss.data)
        loss.backward()
        for a in everything:
            a.data = a.data - lr * a.grad

    return [[a.data for a in ws] for ws in W], [a.data for a in b], [a.data for a in v], c.data, losses
