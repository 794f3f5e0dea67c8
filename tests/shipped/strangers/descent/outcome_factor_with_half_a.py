# slip: the 1/2 of a * x**2 / 2 is kept, so the factor is 1 - lr * a / 2

def outcome(lr, a):
    factor = 1 - lr * a / 2
    if abs(factor) > 1:
        return "diverges"
    if factor < 0:
        return "zigzags"
    return "creeps"
