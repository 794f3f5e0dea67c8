import numpy as np
# slip: x -= changes the one array that was appended, so all rows of the path show the last point

def descend(grad, start, lr, steps):
    x = start.copy()
    path = [x]
    for _ in range(steps):
        x -= lr * grad(x)
        path.append(x)
    return np.array(path)
