def synapse_count(n_inputs, n_neurons):
    return n_inputs + n_neurons
