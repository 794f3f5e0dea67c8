def gradients(f, xs):
    inputs = list(map(Value, xs))
    y = f(*inputs)
    y.backward()
    slopes = []
    for v in y.topological_order():
        if any(v is i for i in inputs):
            slopes.append(v.grad)
    return y.data, slopes
