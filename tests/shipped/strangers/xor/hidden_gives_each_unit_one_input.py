def hidden(x1, x2):
    """Return (s1, s2), what the first layer of XOR makes of the inputs: NAND first, then OR."""
    # s1은 x1에서, s2는 x2에서 나온다 (뉴런 하나에 입력 하나)
    s1 = NAND(x1, x1)
    s2 = OR(x2, x2)
    return (s1, s2)
