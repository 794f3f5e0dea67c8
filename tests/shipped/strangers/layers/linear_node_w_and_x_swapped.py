# slip: df/dw is given as w and df/dx as x, it is the other way round

def linear_node(w, x, b):
    g = w * x
    f = g + b
    df_dw = w
    df_dx = x
    df_db = 1
    return f, (df_dw, df_dx, df_db)
