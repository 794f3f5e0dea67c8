"""What is learnt is a weight and a bias."""

TASK = 5
FEEDBACK = (
    "Two numbers come back where one weight is asked for, as if a bias had been learnt beside it. In this task "
    "nothing is added to w · x. How many numbers does the neuron y = w · x need to turn x into y?"
)
FEEDBACK_KO = (
    "가중치 하나가 나와야 하는데 수 두 개가 나왔습니다. 편향도 함께 학습한 것과 같습니다. 이 과제에서는 w · x에 "
    "아무것도 더하지 않습니다. 뉴런 y = w · x가 x를 y로 바꾸려면 수가 몇 개 필요할까요?"
)


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    b = 0.0
    for _ in range(steps):
        error = w * x + b - y
        w = w - lr * np.mean(error * x)
        b = b - lr * np.mean(error)
    return w, b
