# slip: returns (carry, sum) instead of (sum, carry)
def half_adder(x1, x2):
    s = XOR(x1, x2)
    c = AND(x1, x2)
    return c, s
