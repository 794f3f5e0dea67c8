"""One correction is learning; the number of steps looks after itself."""

TASK = 5
FEEDBACK = (
    "Even 0 steps move your weight, and 3 steps move it no further than one, as if there were always exactly one. "
    "`steps` says how often the weight is corrected. Which weight should come back after 0 steps?"
)
FEEDBACK_KO = (
    "0단계에서도 가중치가 움직이고, 3단계를 해도 한 단계만큼만 움직입니다. 언제나 꼭 한 단계만 하는 것과 같습니다. "
    "`steps`는 가중치를 몇 번 고칠지를 정합니다. 0단계이면 어떤 가중치가 나와야 할까요?"
)


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    error = w * x - y
    return w - lr * np.mean(error * x)
