"""A sum adds up each row by itself."""

TASK = 5
FEEDBACK = (
    "In your `softmax` all the rows of a matrix share one sum, so that only the whole matrix adds up to 1. Each row "
    "should be treated on its own. What should the second row add up to, whatever is in the first one?"
)
FEEDBACK_KO = (
    "`softmax`에서 행렬의 모든 행이 합 하나를 함께 써서, 행렬 전체를 더해야 1이 됩니다. 그러나 행마다 따로 계산해야 "
    "합니다. 첫째 행에 무엇이 있든, 둘째 행을 모두 더하면 얼마가 되어야 할까요?"
)


def softmax(x):
    e = np.exp(x - np.max(x))
    return e / np.sum(e)


def softmax(x):
    e = np.exp(x - np.max(x, axis=-1, keepdims=True))
    return e / np.sum(e)
