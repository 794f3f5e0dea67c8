# slip: 1 / a (where zigzags begin) instead of 2 / a (where steps diverge)

def largest_lr(curvatures):
    steepest = max(curvatures)
    return 1 / steepest
