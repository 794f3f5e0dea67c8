"""The loop over the neurons misses the last one."""

TASK = 3
FEEDBACK = (
    "The output of the last neuron is missing or 0; those of the others are right. Python counts from 0, and a "
    "`range` stops just before its end. When `W` has four rows, which indices do the neurons have, and which of "
    "them does your program reach?"
)
FEEDBACK_KO = (
    "마지막 뉴런의 출력이 빠졌거나 0이고, 나머지는 맞습니다. 파이썬은 0부터 세고, `range`는 끝 값 바로 "
    "앞에서 멈춥니다. `W`의 행이 네 개이면 뉴런의 인덱스는 무엇무엇이고, 지금 프로그램은 그중 어디까지 "
    "다룰까요?"
)


def layer(W, x):
    y = W @ x
    y[-1] = 0
    return y


def layer(W, x):
    return W[:-1] @ x


def layer_batch(W, X):
    Y = X @ W.T
    Y[:, -1] = 0
    return Y


def layer_batch(W, X):
    return X @ W[:-1].T
