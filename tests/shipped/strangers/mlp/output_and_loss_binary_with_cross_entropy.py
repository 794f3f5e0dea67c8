# slip: the loss for "binary" is given as cross_entropy

def output_and_loss(problem):
    if problem == "regression":
        return "identity", "squared_error"
    elif problem == "binary":
        return "sigmoid", "cross_entropy"
    else:
        return "softmax", "cross_entropy"
