# Slip: the first of the pair is the Value itself, not its number
def gradients(f, xs):
    inputs = [Value(x) for x in xs]
    y = f(*inputs)
    y.backward()
    slopes = []
    for v in inputs:
        slopes.append(v.grad)
    return y, slopes
