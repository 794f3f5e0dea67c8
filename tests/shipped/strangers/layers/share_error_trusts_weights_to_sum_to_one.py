def share_error(error, weights):
    """Return one share of the error for each weight, in proportion to the weights."""
    shares = []
    for w in weights:
        # (0.6, 0.4): 60 % and 40 % of the error
        shares.append(error * w)
    return shares
