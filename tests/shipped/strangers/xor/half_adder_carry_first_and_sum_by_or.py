def half_adder(x1, x2):
    """Return (sum, carry), the two binary digits of x1 + x2: the ones first, then the twos."""
    total = OR(x1, x2)       # 0+0=0, 0+1=1, 1+0=1
    carry = AND(x1, x2)
    # written as one writes a binary number: the big digit on the left
    return (carry, total)
