# slip: >= 0, so a sum of exactly 0 gives 1
import numpy as np

def perceptron(x, w, b):
    tmp = np.sum(w * x) + b
    if tmp >= 0:
        return 1
    else:
        return 0
