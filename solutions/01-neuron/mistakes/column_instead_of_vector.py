"""A vector has to be made a column before a matrix can be multiplied by it."""

TASK = 3
FEEDBACK = (
    "The values of your `layer` are right, but they come as a matrix with a single column. When such a column "
    "meets a vector of the same length, NumPy makes a whole table of the two without a word. How many axes does "
    "`x` have, and how many does your answer have?"
)
FEEDBACK_KO = (
    "`layer`의 값은 맞지만 열이 하나뿐인 행렬로 나왔습니다. 이런 열이 길이가 같은 벡터를 만나면 NumPy는 아무 말 "
    "없이 둘로 커다란 표를 만듭니다. `x`에는 축이 몇 개 있고, 지금의 답에는 축이 몇 개 있습니까?"
)


def layer(W, x):
    return W @ x.reshape(-1, 1)
