def XOR(x1, x2):
    """Return 1 when exactly one input is 1, else 0, with the three gates above."""
    # 두 스위치가 서로 다르면 1
    different = x1 != x2
    return int(different)
