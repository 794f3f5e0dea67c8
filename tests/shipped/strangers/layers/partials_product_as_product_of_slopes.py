def partials_product(a, b):
    """Return (df/da, df/db) for f = 2ab."""
    # f = 2a * 2b 로 보고 각각 미분
    slope_a = 2 * (2 * b)
    slope_b = (2 * a) * 2
    return (slope_a, slope_b)
