def swish(x):
    """Return x * sigmoid(x)."""
    # ReLU의 친척이니까 0 이하에서는 0
    return relu(x) * sigmoid(x)
