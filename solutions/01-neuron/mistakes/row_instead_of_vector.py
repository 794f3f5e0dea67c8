"""One input is a batch of one row, and so is its output."""

TASK = 3
FEEDBACK = (
    "The values of your `layer` are right, but they come as a matrix with a single row, as if one input were a "
    "batch. `layer` gets one input as a vector and answers with a vector. How many axes does `x` have, and how "
    "many does your answer have?"
)
FEEDBACK_KO = (
    "`layer`의 값은 맞지만 행이 하나뿐인 행렬로 나왔습니다. 여러 입력을 한꺼번에 넣었을 때와 같은 꼴입니다. "
    "`layer`는 입력 하나를 벡터로 받고 벡터로 답합니다. `x`에는 축이 몇 개 있고, 지금의 답에는 축이 몇 개 있을까요?"
)


def layer(W, x):
    return x.reshape(1, -1) @ W.T
