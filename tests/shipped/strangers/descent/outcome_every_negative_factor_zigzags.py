# slip: asks for a negative factor first, so "diverges" is never reached

def outcome(lr, a):
    f = 1 - lr * a
    if f > 0:
        return "creeps"
    elif f < 0:
        return "zigzags"
    else:
        return "diverges"
