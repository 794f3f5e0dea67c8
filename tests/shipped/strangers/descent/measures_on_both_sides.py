def forward_difference(f, x, h):
    # the slope AT x: look a bit to the right and a bit to the left, that is fairer
    right = f(x + h)
    left = f(x - h)
    rise = right - left
    run = (x + h) - (x - h)
    return rise / run
