"""To transpose is to give the array the other shape."""

TASK = 3
FEEDBACK = (
    "Your outputs are as if an array had been reshaped where it should be transposed: the shapes fit, but numbers "
    "are not in their places. `reshape` keeps the order of the numbers and only cuts it into other rows. With W = "
    "[[1, 2, 3], [4, 5, 6]], what is the first row of `W.T`, and what is that of `W.reshape(3, 2)`?"
)
FEEDBACK_KO = (
    "전치해야 할 배열을 `reshape`로 바꾼 것과 같은 답입니다. 모양은 맞지만 수가 제자리에 있지 않습니다. `reshape`는 "
    "수의 순서를 그대로 둔 채 행만 다르게 나눕니다. W = [[1, 2, 3], [4, 5, 6]]이면 `W.T`의 첫 행은 무엇이고, "
    "`W.reshape(3, 2)`의 첫 행은 무엇일까요?"
)


def layer_batch(W, X):
    n_neurons, n_inputs = W.shape
    return X @ W.reshape(n_inputs, n_neurons)


def layer_batch(W, X):
    return (W @ X.T).reshape(len(X), len(W))


def layer_batch(W, X):
    N, n_inputs = X.shape
    return (W @ X.reshape(n_inputs, N)).T
