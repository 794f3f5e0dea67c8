def shapes(sizes, rows):
    out = {}
    for k, n_out in enumerate(sizes[1:], start=1):
        n_in = sizes[k - 1]
        out[f"W{k}"] = (n_out, n_in)     # 뉴런마다 한 행
        out[f"b{k}"] = (n_out,)
        out[f"y{k}"] = (rows, n_out)
    return out


def multiplications(sizes, rows):
    # every parameter is used once for every row
    return rows * parameter_count(sizes)
