# Slip: divides by |a|, not by the larger of both
def relative_error(a, b):
    bottom = abs(a)
    if bottom < 0.001:
        bottom = 0.001
    return abs(a - b) / bottom
