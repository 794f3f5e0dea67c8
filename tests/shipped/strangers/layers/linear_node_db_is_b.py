def linear_node(w, x, b):
    g = w * x
    f = g + b
    return f, (x, w, b)
