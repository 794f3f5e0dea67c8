# Slip: the number of the epoch in which training ends is returned, not that of the best one
def early_stop(losses, patience):
    best = losses[0]
    waiting = 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < best:
            best = losses[epoch]
            waiting = 0
        else:
            waiting += 1
        if waiting == patience:
            return epoch
    return len(losses) - 1
