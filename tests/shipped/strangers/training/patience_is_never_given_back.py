def early_stop(losses, patience):
    best = 0
    left = patience
    for epoch, loss in enumerate(losses):
        if epoch == 0:
            continue
        if loss < losses[best]:
            best = epoch
        else:
            left -= 1   # 참을성이 하나 줄었다
        if left == 0:
            break
    return best
