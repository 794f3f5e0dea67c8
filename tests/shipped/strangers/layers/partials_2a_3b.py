def partials(a, b):
    dy_da = 2 * a
    dy_db = 3 * b
    return dy_da, dy_db
