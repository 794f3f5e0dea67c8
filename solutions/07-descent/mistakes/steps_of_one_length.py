"""The gradient only says where to go."""

TASK = 2
FEEDBACK = (
    "All your steps have the length lr, as if only the direction of the gradient counted. A step is lr times the "
    "gradient, with its length: steep ground makes long steps. How long is the step at a gradient of 8 with lr = "
    "0.25?"
)
FEEDBACK_KO = (
    "모든 걸음의 길이가 lr입니다. 기울기의 방향만 쓴 것과 같습니다. 한 걸음은 기울기에 lr를 곱한 것이므로 가파른 "
    "곳에서는 걸음도 깁니다. 기울기가 8이고 lr = 0.25이면 걸음의 길이는 얼마일까요?"
)


def descend(grad, start, lr, steps):
    path = [start]
    for _ in range(steps):
        slope = grad(path[-1])
        path.append(path[-1] - lr * slope / np.linalg.norm(slope))
    return np.array(path)
