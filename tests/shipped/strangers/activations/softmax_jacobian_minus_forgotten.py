# slip: the minus beside the diagonal is forgotten
import numpy as np

def softmax_jacobian(x):
    y = softmax(x)
    n = len(y)
    J = np.zeros((n, n))
    for i in range(n):
        for j in range(n):
            if i == j:
                J[i, j] = y[i] * (1 - y[i])
            else:
                J[i, j] = y[i] * y[j]
    return J
