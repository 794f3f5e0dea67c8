"""A batch is put in the place of x in y = W x, and nothing else changes."""

TASK = 3
FEEDBACK = (
    "`layer_batch` made its sums from the columns of `X`, so numbers of different inputs were mixed in one neuron. "
    "Each row of `X` is one input. With X = [[1, 1], [2, 5]], which two numbers should reach a neuron together?"
)
FEEDBACK_KO = (
    "`layer_batch`가 `X`의 열로 합을 만들어서, 서로 다른 입력의 수가 한 뉴런에서 섞였습니다. `X`에서는 한 행이 "
    "입력 하나입니다. X = [[1, 1], [2, 5]]이면 어느 두 수가 함께 뉴런에 들어가야 할까요?"
)


def layer_batch(W, X):
    return W @ X
