# slip: the weights of AND got a minus, the bias did not, so it never fires
import numpy as np

def NAND(x1, x2):
    return perceptron(np.array([x1, x2]), np.array([-0.5, -0.5]), -0.7)
