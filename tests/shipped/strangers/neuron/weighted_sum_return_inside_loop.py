def weighted_sum(x, w):
    total = 0
    for i in range(len(x)):
        total += x[i] * w[i]
        return total
