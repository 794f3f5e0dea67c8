def linear_node(w, x, b):
    """Return (f, (df/dw, df/dx, df/db)) for f = w * x + b."""
    g = w * x
    f = g + b
    df_dg = 1
    df_dw = df_dg * w
    df_dx = df_dg * x
    df_db = b
    return f, (df_dw, df_dx, df_db)
