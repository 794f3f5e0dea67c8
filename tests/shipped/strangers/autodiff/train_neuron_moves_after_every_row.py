# Slip: backward and the move are done for each row, not once for the mean over all rows
def train_neuron(X, t, w, b, lr, steps):
    ws = [as_value(v) for v in w]
    bv = as_value(b)
    history = []
    N = len(X)
    for _ in range(steps):
        total = 0.0
        for n in range(N):
            error = neuron(X[n], ws, bv) - t[n]
            loss = error * error / 2 / N
            loss.backward()
            total += loss.data
            for v in ws + [bv]:
                v.data = v.data - lr * v.grad
        history.append(total)
    return [v.data for v in ws], bv.data, history
