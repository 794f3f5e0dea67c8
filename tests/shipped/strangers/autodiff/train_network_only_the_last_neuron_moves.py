# Slip: only v and c move, the hidden layer stays as it was
def train_network(X, t, W, b, v, c, lr, steps):
    hidden_w = [list(map(Value, row)) for row in W]
    hidden_b = list(map(Value, b))
    out_w = list(map(Value, v))
    out_b = Value(c)
    losses = []

    def predict(x):
        h = []
        for w_row, bias in zip(hidden_w, hidden_b):
            h.append(neuron(x, w_row, bias))
        return neuron(h, out_w, out_b)

    for _ in range(steps):
        loss = sum(0.5 * (predict(x) - goal) ** 2 for x, goal in zip(X, t)) / len(X)
        loss.backward()
        losses.append(loss.data)
        for w in out_w:
            w.data -= lr * w.grad
        out_b.data -= lr * out_b.grad
    W_new = [[w.data for w in row] for row in hidden_w]
    return W_new, [p.data for p in hidden_b], [w.data for w in out_w], out_b.data, losses
