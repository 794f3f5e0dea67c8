# slip: always the single number 1, also for an array
def d_identity(x):
    return 1
