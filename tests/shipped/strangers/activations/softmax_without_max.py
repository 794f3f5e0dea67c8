import numpy as np



def softmax(x):
    exp_x = np.exp(x)
    total = np.sum(exp_x, axis=-1, keepdims=True)
    return exp_x / total
