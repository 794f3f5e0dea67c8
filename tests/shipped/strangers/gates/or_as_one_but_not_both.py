def OR(x1, x2):
    # 둘 중 하나가 켜지면 1
    difference = 1.0 * x1 - 1.0 * x2
    if abs(difference) - 0.5 > 0:
        return 1
    else:
        return 0
