# Slip: the counter of epochs without a better loss is never set back to 0
def early_stop(losses, patience):
    best_loss = float("inf")
    best_epoch = 0
    bad = 0
    for epoch, loss in enumerate(losses):
        if loss < best_loss:
            best_loss = loss
            best_epoch = epoch
        else:
            bad += 1
            if bad >= patience:
                break
    return best_epoch
