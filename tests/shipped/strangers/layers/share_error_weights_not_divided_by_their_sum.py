# slip: error * weight, right only when the weights add up to 1

def share_error(error, weights):
    shares = []
    for w in weights:
        shares.append(error * w)
    return shares
