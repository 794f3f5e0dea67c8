# Slip: only the weights move, the bias stays where it was
def train_neuron(X, t, w, b, lr, steps):
    my_w = []
    for number in w:
        my_w.append(Value(number))
    my_b = Value(b)
    all_losses = []
    for k in range(steps):
        loss = Value(0)
        for i in range(len(X)):
            y = neuron(X[i], my_w, my_b)
            diff = y - t[i]
            loss = loss + diff * diff * 0.5
        loss = loss / len(X)
        loss.backward()
        all_losses.append(loss.data)
        for i in range(len(my_w)):
            my_w[i].data = my_w[i].data - lr * my_w[i].grad
    new_w = []
    for v in my_w:
        new_w.append(v.data)
    return new_w, my_b.data, all_losses
