# slip: adds the numbers of inputs and neurons instead of multiplying them
def synapse_count(n_inputs, n_neurons):
    return n_inputs + n_neurons
