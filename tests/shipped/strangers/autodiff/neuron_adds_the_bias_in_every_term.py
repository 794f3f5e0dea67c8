# Slip: the bias is added once for each input, in the loop
def neuron(x, w, b):
    total = 0
    for i in range(len(x)):
        total = total + w[i] * x[i] + b
    return total.tanh()
