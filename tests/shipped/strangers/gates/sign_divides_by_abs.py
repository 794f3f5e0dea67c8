# slip: z / |z| is nan at exactly 0
import numpy as np

def sign(z):
    z = np.array(z, dtype=float)
    return z / np.abs(z)
