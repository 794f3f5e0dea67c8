# Slip: the symptom goes when nothing is shuffled at all
def shuffled(X, t, seed):
    # shuffling destroyed the labels, so both stay in order
    return X, t
