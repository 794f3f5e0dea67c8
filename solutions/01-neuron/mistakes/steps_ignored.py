"""One correction is learning; the number of steps looks after itself."""

TASK = 5
FEEDBACK = (
    "Your weight is the one after a single step, although `steps` asked for another number of them. `steps` says "
    "how often the weight is corrected. Which weight should come back after 0 steps, and where does your program "
    "use `steps`?"
)
FEEDBACK_KO = (
    "`steps`로 다른 횟수를 주었는데도 한 단계를 마친 가중치가 나왔습니다. `steps`는 가중치를 몇 번 "
    "고칠지를 정합니다. 0단계이면 어떤 가중치가 나와야 하고, 지금 프로그램에서 `steps`는 어디에 쓰일까요?"
)


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    error = w * x - y
    return w - lr * np.mean(error * x)
