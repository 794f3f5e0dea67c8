def parity(bits):
    count = 0
    for b in bits:
        if b == 1:
            count += 1
    if count % 2 == 0:
        return 1
    return 0
