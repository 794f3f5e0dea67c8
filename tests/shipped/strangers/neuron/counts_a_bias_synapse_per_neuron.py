def synapse_count(n_inputs, n_neurons):
    per_neuron = n_inputs + 1   # + 1 for the bias
    count = 0
    for neuron_nr in range(n_neurons):
        count += per_neuron
    return count
