"""An argument belongs to the function that gets it."""

TASK = 2
FEEDBACK = (
    "Your function answers as if its results were written into x itself. The caller may still need that array, for "
    "example to ask for the slopes at the same places. What could you make and return, so that x stays as it is?"
)
FEEDBACK_KO = (
    "함수가 결과를 x 자체에 써넣는 것처럼 동작합니다. 호출한 쪽은 그 배열이 더 필요할 수 있습니다. 예를 들어 같은 곳의 "
    "기울기를 구할 때 다시 씁니다. x를 그대로 두려면 무엇을 새로 만들어 반환해야 할까요?"
)


def leaky_relu(x, alpha=0.01):
    x = np.asarray(x, dtype=float)
    x[x <= 0] *= alpha
    return x


def prelu(x, alpha):
    x = np.asarray(x, dtype=float)
    x[x <= 0] *= alpha
    return x


def rrelu(x, alpha):
    x = np.asarray(x, dtype=float)
    x[x <= 0] *= alpha
    return x


def elu(x, alpha=1.0):
    x = np.asarray(x, dtype=float)
    x[x <= 0] = alpha * (np.exp(x[x <= 0]) - 1)
    return x


def swish(x):
    x = np.asarray(x, dtype=float)
    x *= sigmoid(x)
    return x
