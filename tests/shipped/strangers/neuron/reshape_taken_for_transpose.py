def layer_batch(W, X):
    n_neurons, n_inputs = W.shape
    # (N, n_inputs) @ (n_inputs, n_neurons): W를 맞는 모양으로 바꾼다
    W_turned = W.reshape(n_inputs, n_neurons)
    return X @ W_turned
