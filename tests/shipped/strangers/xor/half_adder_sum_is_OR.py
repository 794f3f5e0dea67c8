# slip: the digit of the ones is OR instead of XOR
def half_adder(x1, x2):
    return (OR(x1, x2), AND(x1, x2))
