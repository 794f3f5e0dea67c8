"""Only where it ends matters."""

TASK = 2
FEEDBACK = (
    "Your `descend` returns the last point alone. The path is all points from the start on, a row for each. Where "
    "could you keep a point before you take the next step?"
)
FEEDBACK_KO = (
    "`descend`가 마지막 점만 반환합니다. 길은 start부터 모든 점이며 점마다 한 행입니다. 다음 걸음을 걷기 전에 "
    "지금 점을 어디에 담아 둘 수 있을까요?"
)


def descend(grad, start, lr, steps):
    x = start
    for _ in range(steps):
        x = x - lr * grad(x)
    return x
