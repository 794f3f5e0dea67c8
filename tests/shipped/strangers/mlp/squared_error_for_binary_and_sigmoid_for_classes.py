def output_and_loss(problem):
    """Return (activation, loss), two names, for the problem "regression", "binary" or "classes"."""
    table = {
        "regression": ("identity", "squared_error"),
        # sigmoid gives one number, and a number is compared with squared_error
        "binary": ("sigmoid", "squared_error"),
        # one of several: each class says yes or no for itself
        "classes": ("sigmoid", "binary_cross_entropy"),
    }
    return table[problem]
