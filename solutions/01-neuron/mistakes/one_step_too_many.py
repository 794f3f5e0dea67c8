"""Counting from 0 up to the number of steps makes that many."""

TASK = 5
FEEDBACK = (
    "Your weight is the one of a step later: one step more was made than `steps` says. How many steps does your "
    "program make when `steps` is 1, and how many should it make?"
)
FEEDBACK_KO = (
    "한 단계 뒤의 가중치가 나왔습니다. `steps`가 말하는 것보다 한 단계를 더 한 것과 같습니다. `steps`가 1이면 지금 "
    "프로그램은 몇 단계를 하고, 몇 단계를 해야 할까요?"
)


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    for _ in range(steps + 1):
        error = w * x - y
        w = w - lr * np.mean(error * x)
    return w
