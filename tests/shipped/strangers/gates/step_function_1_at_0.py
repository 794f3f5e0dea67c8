# slip: >= instead of >, so 0 gives 1
import numpy as np

def step_function(x):
    return np.array(np.array(x) >= 0, dtype=int)
