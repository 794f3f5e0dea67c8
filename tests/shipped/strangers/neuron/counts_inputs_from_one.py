def weighted_sum(x, w):
    n = len(x)
    result = 0
    # w1*x1 + w2*x2 + ... + wn*xn
    for i in range(1, n):
        result = result + w[i] * x[i]
    return result
