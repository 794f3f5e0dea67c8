# slip: the bias -0.4 is too weak for the weights 0.5, so one input is enough
def AND(x1, x2):
    w1, w2, b = 0.5, 0.5, -0.4
    tmp = x1 * w1 + x2 * w2 + b
    if tmp > 0:
        return 1
    else:
        return 0
