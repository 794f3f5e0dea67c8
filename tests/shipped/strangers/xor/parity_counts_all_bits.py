# slip: looks whether the number of bits is odd, instead of the number of 1s
def parity(bits):
    return len(bits) % 2
