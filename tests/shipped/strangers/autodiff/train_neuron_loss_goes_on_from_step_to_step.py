# Slip: the loss is set to 0 once before all steps, so that each step's loss holds those of the earlier ones
def train_neuron(X, t, w, b, lr, steps):
    weights = [Value(number) for number in w]
    bias = Value(b)
    losses = []
    loss = Value(0.0)
    for step in range(steps):
        for row, target in zip(X, t):
            y = neuron(row, weights, bias)
            loss = loss + 0.5 * (y - target) ** 2 / len(X)
        loss.backward()
        losses.append(loss.data)
        for weight in weights:
            weight.data -= lr * weight.grad
        bias.data -= lr * bias.grad
    return [weight.data for weight in weights], bias.data, losses
