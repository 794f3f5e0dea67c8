def output_and_loss(problem):
    if problem == "regression":
        return "identity", "squared_error"
    elif problem == "binary":
        return "softmax", "binary_cross_entropy"
    else:
        return "softmax", "cross_entropy"
