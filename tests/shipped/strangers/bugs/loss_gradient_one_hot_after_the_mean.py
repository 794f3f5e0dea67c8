# Slip: p is divided by the rows before 1 is taken away, so the 1 is not divided
def loss_gradient(p, t):
    rows = len(t)
    back = p / rows
    for n in range(rows):
        back[n, t[n]] = back[n, t[n]] - 1.0
    return back
