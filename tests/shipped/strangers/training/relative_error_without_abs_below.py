# Slip: max(a, b, 0.001) without the absolute values
def relative_error(a, b):
    difference = abs(a - b)
    return difference / max(a, b, 0.001)
