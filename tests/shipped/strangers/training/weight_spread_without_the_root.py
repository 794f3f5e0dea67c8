# Slip: returns the variance 1 / n_in or 2 / n_in, the root is missing
def weight_spread(n_in, n_out, hidden):
    if hidden == "relu":
        return 2 / n_in
    return 1 / n_in
