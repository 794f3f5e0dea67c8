def output_and_loss(problem):
    """Return (activation, loss), two names, for the problem "regression", "binary" or "classes"."""
    if problem == "regression":
        return "identity", "squared_error"
    # 예/아니요도 결국 클래스가 두 개인 분류
    return "softmax", "cross_entropy"
