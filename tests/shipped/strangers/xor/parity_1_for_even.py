# slip: gives 1 when the number of 1s is even
def parity(bits):
    ones = bits.count(1)
    if ones % 2 == 0:
        return 1
    else:
        return 0
