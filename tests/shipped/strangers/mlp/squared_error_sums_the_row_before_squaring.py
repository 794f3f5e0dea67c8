def squared_error(y, t):
    """Return the squared error of the outputs y for the targets t, both (N, n_out), as one number."""
    per_row = []
    for out_row, target_row in zip(y, t):
        error = 0.0
        for o, target in zip(out_row, target_row):
            error += o - target
        per_row.append(0.5 * error ** 2)
    return sum(per_row) / len(per_row)
