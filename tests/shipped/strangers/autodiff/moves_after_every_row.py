def train_neuron(X, t, w, b, lr, steps):
    weights = [Value(number) for number in w]
    bias = Value(b)
    losses = []
    for _ in range(steps):
        total = 0.0
        for row, target in zip(X, t):
            miss = neuron(row, weights, bias) - target
            loss = miss * miss * 0.5
            loss.backward()
            # 한 행을 볼 때마다 바로 고친다
            for p in weights + [bias]:
                p.data -= lr * p.grad
            total += loss.data
        losses.append(total / len(X))
    return [p.data for p in weights], bias.data, losses
