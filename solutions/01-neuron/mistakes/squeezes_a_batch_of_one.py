"""An axis of length 1 is not needed."""

TASK = 3
FEEDBACK = (
    "`layer_batch` is right for several inputs and neurons, but with only one of them the result loses an axis. "
    "Code that uses the result relies on two axes: one for the inputs, one for the neurons. Which shape should a "
    "batch of 1 input and 4 neurons give?"
)
FEEDBACK_KO = (
    "입력과 뉴런이 여럿이면 `layer_batch`가 맞지만, 어느 하나가 한 개뿐이면 결과에서 축 하나가 사라집니다. 결과를 "
    "쓰는 쪽에서는 입력의 축과 뉴런의 축이 언제나 둘 다 있다고 믿습니다. 입력이 1개이고 뉴런이 4개이면 어떤 "
    "모양이어야 할까요?"
)


def layer_batch(W, X):
    return np.squeeze(X @ W.T)
