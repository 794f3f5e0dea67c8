# slip: the return is indented into the loop, so only the first product is counted
def weighted_sum(x, w):
    total = 0
    for i in range(len(x)):
        total += x[i] * w[i]
        return total
