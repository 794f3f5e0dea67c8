def share_error(error, weights):
    shares = []
    for w in weights:
        shares.append(error * w)
    return shares
