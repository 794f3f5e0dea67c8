"""The test rows can be learnt, too."""

TASK = 7
FEEDBACK = (
    "`run` learns from the rows that were kept for testing. It was right before. Which rows belong to `train`'s "
    "first X and t?"
)
FEEDBACK_KO = (
    "`run`이 시험용으로 남긴 행으로 배웁니다. 원래는 맞았습니다. `train`의 첫 X와 t에는 어느 행이 들어가야 하나요?"
)


def run(X, t, sizes, share, size, lr, epochs, seed):
    X, t, X_test, t_test = split(X, t, share, seed)
    net, losses = train(new_net(sizes, seed), X_test, t_test, X_test, t_test, size, lr, epochs, seed)
    return net, losses, accuracy(net, X_test, t_test)
