"""The loop over the units misses the last one."""

TASK = 7
FEEDBACK = (
    "Your `dead_fraction` answers as if the last unit did not count. The share is one of all units. When W has "
    "five columns, which indices do the units have, and which of them does your program go through?"
)
FEEDBACK_KO = (
    "마지막 뉴런을 세지 않은 것처럼 `dead_fraction`이 답합니다. 비율은 모든 뉴런 가운데에서 구해야 "
    "합니다. W의 열이 다섯 개이면 뉴런의 인덱스는 무엇무엇이고, 지금 프로그램은 그중 어느 것을 지나갈까요?"
)


def dead_fraction(X, W, b):
    outputs = relu(X @ W + b)[:, :-1]
    return np.mean(np.all(outputs == 0, axis=0))


def dead_fraction(X, W, b):
    outputs = relu(X @ W + b)
    return np.sum(np.all(outputs[:, :-1] == 0, axis=0)) / outputs.shape[1]
