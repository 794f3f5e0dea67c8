def OR(x1, x2):
    """Return 0 when both inputs are 0, else 1. The inputs are 0 or 1."""
    # "or": either the one or the other
    how_many = [x1, x2].count(1)
    return 1 if how_many == 1 else 0
