def maxout(x, w, b):
    """Return the largest of the k numbers w[i] * x + b[i]. x is a number, w and b have shape (k,)."""
    best_w = w[0]
    best_b = b[0]
    for i in range(1, len(w)):
        if w[i] > best_w:
            best_w = w[i]
        if b[i] > best_b:
            best_b = b[i]
    return best_w * x + best_b
