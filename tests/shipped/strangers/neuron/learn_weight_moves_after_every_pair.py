# slip: moves w after every single pair instead of once per step with the mean
def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    for step in range(steps):
        for xi, yi in zip(x, y):
            w = w - lr * (w * xi - yi) * xi
    return w
