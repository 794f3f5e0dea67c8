# Slip: each loss is compared with the one before it, not with the smallest so far
def early_stop(losses, patience):
    best = 0
    count = 0
    i = 1
    while i < len(losses) and count < patience:
        if losses[i] < losses[i - 1]:
            count = 0
            best = i
        else:
            count = count + 1
        i = i + 1
    return best
