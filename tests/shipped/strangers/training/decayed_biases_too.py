# Slip: rate times the parameter is added for every name, biases included
def decayed(grads, params, rate):
    new_grads = {}
    for name in grads:
        new_grads[name] = grads[name] + rate * params[name]
    return new_grads
