"""The function knows its alpha, whatever it is given."""

TASK = 2
FEEDBACK = (
    "Below 0 your answers are the same for every alpha, as if your function had a number of its own inside. Alpha is "
    "an argument: whoever calls the function chooses it. When alpha becomes twice as large, what should become of the "
    "value at x = −2, and what of the slope there?"
)
FEEDBACK_KO = (
    "0보다 작은 쪽에서 alpha가 무엇이든 답이 같습니다. 함수 안에 자기만의 수가 있는 것과 같습니다. alpha는 인수이므로 "
    "호출하는 쪽이 정합니다. alpha가 두 배가 되면 x = −2에서의 값은 어떻게 되어야 하고, 그곳의 기울기는 어떻게 되어야 "
    "할까요?"
)

MEAN_OF_RRELU = (1 / 8 + 1 / 3) / 2


def leaky_relu(x, alpha=0.01):
    return np.where(x > 0, x, 0.1 * x)


def d_leaky_relu(x, alpha=0.01):
    return np.where(x > 0, 1.0, 0.1)


def prelu(x, alpha):
    return np.where(x > 0, x, 0.01 * x)


def prelu(x, alpha):
    return np.where(x > 0, x, 0.1 * x)


def prelu(x, alpha):
    return np.where(x > 0, x, 0.25 * x)


def d_prelu(x, alpha):
    return np.where(x > 0, 1.0, 0.01)


def d_prelu(x, alpha):
    return np.where(x > 0, 1.0, 0.1)


def d_prelu(x, alpha):
    return np.where(x > 0, 1.0, 0.25)


def rrelu(x, alpha):
    return np.where(x > 0, x, 0.01 * x)


def rrelu(x, alpha):
    return np.where(x > 0, x, 0.1 * x)


def rrelu(x, alpha):
    return np.where(x > 0, x, 0.25 * x)


def rrelu(x, alpha):
    return np.where(x > 0, x, MEAN_OF_RRELU * x)


def d_rrelu(x, alpha):
    return np.where(x > 0, 1.0, 0.01)


def d_rrelu(x, alpha):
    return np.where(x > 0, 1.0, 0.1)


def d_rrelu(x, alpha):
    return np.where(x > 0, 1.0, 0.25)


def d_rrelu(x, alpha):
    return np.where(x > 0, 1.0, MEAN_OF_RRELU)


def leaky_relu(x, alpha=0.01):
    return np.where(x > 0, x, 0.001 * x)


def leaky_relu(x, alpha=0.01):
    return np.where(x > 0, x, 0.02 * x)


def leaky_relu(x, alpha=0.01):
    return np.where(x > 0, x, 0.05 * x)


def leaky_relu(x, alpha=0.01):
    return np.where(x > 0, x, 0.2 * x)


def leaky_relu(x, alpha=0.01):
    return np.where(x > 0, x, 0.3 * x)


def leaky_relu(x, alpha=0.01):
    return np.where(x > 0, x, 0.5 * x)


def d_leaky_relu(x, alpha=0.01):
    return np.where(x > 0, 1.0, 0.001)


def d_leaky_relu(x, alpha=0.01):
    return np.where(x > 0, 1.0, 0.02)


def d_leaky_relu(x, alpha=0.01):
    return np.where(x > 0, 1.0, 0.05)


def d_leaky_relu(x, alpha=0.01):
    return np.where(x > 0, 1.0, 0.2)


def d_leaky_relu(x, alpha=0.01):
    return np.where(x > 0, 1.0, 0.3)


def d_leaky_relu(x, alpha=0.01):
    return np.where(x > 0, 1.0, 0.5)


def prelu(x, alpha):
    return np.where(x > 0, x, 0.001 * x)


def prelu(x, alpha):
    return np.where(x > 0, x, 0.02 * x)


def prelu(x, alpha):
    return np.where(x > 0, x, 0.05 * x)


def prelu(x, alpha):
    return np.where(x > 0, x, 0.2 * x)


def prelu(x, alpha):
    return np.where(x > 0, x, 0.3 * x)


def prelu(x, alpha):
    return np.where(x > 0, x, 0.5 * x)


def d_prelu(x, alpha):
    return np.where(x > 0, 1.0, 0.001)


def d_prelu(x, alpha):
    return np.where(x > 0, 1.0, 0.02)


def d_prelu(x, alpha):
    return np.where(x > 0, 1.0, 0.05)


def d_prelu(x, alpha):
    return np.where(x > 0, 1.0, 0.2)


def d_prelu(x, alpha):
    return np.where(x > 0, 1.0, 0.3)


def d_prelu(x, alpha):
    return np.where(x > 0, 1.0, 0.5)


def rrelu(x, alpha):
    return np.where(x > 0, x, 0.2 * x)


def rrelu(x, alpha):
    return np.where(x > 0, x, 0.3 * x)


def rrelu(x, alpha):
    return np.where(x > 0, x, 0.5 * x)


def d_rrelu(x, alpha):
    return np.where(x > 0, 1.0, 0.2)


def d_rrelu(x, alpha):
    return np.where(x > 0, 1.0, 0.3)


def d_rrelu(x, alpha):
    return np.where(x > 0, 1.0, 0.5)


def elu(x, alpha=1.0):
    return np.where(x > 0, x, 0.01 * (np.exp(np.minimum(x, 0)) - 1))


def elu(x, alpha=1.0):
    return np.where(x > 0, x, 0.1 * (np.exp(np.minimum(x, 0)) - 1))


def elu(x, alpha=1.0):
    return np.where(x > 0, x, 0.2 * (np.exp(np.minimum(x, 0)) - 1))


def elu(x, alpha=1.0):
    return np.where(x > 0, x, 0.5 * (np.exp(np.minimum(x, 0)) - 1))


def elu(x, alpha=1.0):
    return np.where(x > 0, x, 1.67 * (np.exp(np.minimum(x, 0)) - 1))


def d_elu(x, alpha=1.0):
    return np.where(x > 0, 1.0, 0.01 * np.exp(np.minimum(x, 0)))


def d_elu(x, alpha=1.0):
    return np.where(x > 0, 1.0, 0.1 * np.exp(np.minimum(x, 0)))


def d_elu(x, alpha=1.0):
    return np.where(x > 0, 1.0, 0.2 * np.exp(np.minimum(x, 0)))


def d_elu(x, alpha=1.0):
    return np.where(x > 0, 1.0, 0.5 * np.exp(np.minimum(x, 0)))


def d_elu(x, alpha=1.0):
    return np.where(x > 0, 1.0, 1.67 * np.exp(np.minimum(x, 0)))
