# slip: 1 - tanh(x), the square is forgotten
def d_tanh(x):
    return 1 - tanh(x)
