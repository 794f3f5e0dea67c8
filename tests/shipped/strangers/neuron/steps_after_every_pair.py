def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    pairs = list(zip(x, y))
    for step in range(steps):
        for hours, play in pairs:
            mistake = w * hours - play
            w = w - lr * mistake * hours / len(pairs)
    return w
