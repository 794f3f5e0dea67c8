def collapse(W2, W1):
    """Return the one matrix W for which W @ x is W2 @ (W1 @ x), for every x."""
    # W1 comes first, so it stands first; turned, so that the shapes meet
    first, second = W1.T, W2.T
    return first @ second
