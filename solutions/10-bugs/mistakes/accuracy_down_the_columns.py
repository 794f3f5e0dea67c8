"""Every axis in the file was the wrong one."""

TASK = 1
FEEDBACK = (
    "Your accuracy looks for the largest probability down each column, so it finds a picture for each class. It "
    "was right before. What does it have to find for each picture?"
)
FEEDBACK_KO = (
    "정확도를 구할 때 열마다 가장 큰 확률을 찾습니다. 그래서 클래스마다 사진 하나를 찾게 됩니다. 원래는 "
    "맞았습니다. 사진마다 무엇을 찾아야 하나요?"
)


def accuracy(net, X, t):
    _, p = forward(net, X)
    best = p.argmax(axis=0)
    return np.mean([best[n % len(best)] == t[n] for n in range(len(t))])
