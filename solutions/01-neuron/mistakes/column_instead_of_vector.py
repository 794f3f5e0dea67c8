"""A vector has to be made a column before a matrix can be multiplied by it."""

TASK = 3
FEEDBACK = (
    "The values of your `layer` are right, but they come as a matrix with a single column. That can go wrong "
    "later: if such a column is added to a vector of the same length, NumPy makes a whole matrix of the two. How "
    "many axes does `x` have, and how many does your answer have?"
)
FEEDBACK_KO = (
    "`layer`의 값은 맞지만 열이 하나뿐인 행렬로 나왔습니다. 이런 열에 길이가 같은 벡터를 더하면 NumPy는 오류 없이 "
    "커다란 행렬을 만들어서 나중에 문제가 됩니다. `x`에는 축이 몇 개 있고, 지금의 답에는 축이 몇 개 있을까요?"
)


def layer(W, x):
    return W @ x.reshape(-1, 1)
