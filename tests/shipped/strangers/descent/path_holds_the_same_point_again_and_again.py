import numpy as np


def descend(grad, start, lr, steps):
    point = start.copy()   # start must stay as it is
    path = [start]
    for _ in range(steps):
        point -= lr * grad(point)
        path.append(point)     # 지금 위치를 기록
    return np.array(path)
