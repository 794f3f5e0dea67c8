"""Accuracy is that of X."""

TASK = 7
FEEDBACK = (
    "`run` tells how many of the rows are read that were learnt. It was right before: those that were kept for "
    "testing say what has been understood. Which are they?"
)
FEEDBACK_KO = (
    "`run`이 배운 행을 얼마나 읽는지를 알려 줍니다. 원래는 맞았습니다. 얼마나 이해했는지는 시험용으로 남긴 행이 "
    "말해 줍니다. 어느 것이 그것인가요?"
)


def run(X, t, sizes, share, size, lr, epochs, seed):
    X, t, X_test, t_test = split(X, t, share, seed)
    net, losses = train(new_net(sizes, seed), X, t, X_test, t_test, size, lr, epochs, seed)
    return net, losses, accuracy(net, X, t)
