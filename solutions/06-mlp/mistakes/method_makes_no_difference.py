"""All the methods are the same."""

TASK = 1
FEEDBACK = (
    "Your weights spread alike whatever the method is. Each of the three has a standard deviation of its own. Which "
    "of them look at n_in, and which takes a fixed number?"
)
FEEDBACK_KO = (
    "어떤 방법을 주어도 가중치가 퍼진 정도가 같습니다. 세 방법의 표준편차는 서로 다릅니다. n_in을 쓰는 것은 어느 "
    "것들이고, 정해진 수를 쓰는 것은 어느 것일까요?"
)


def init_weights(n_in, n_out, method, seed):
    return np.random.default_rng(seed).normal(0.0, 0.01, size=(n_in, n_out))


def init_weights(n_in, n_out, method, seed):
    return np.random.default_rng(seed).normal(0.0, np.sqrt(1 / n_in), size=(n_in, n_out))


def init_weights(n_in, n_out, method, seed):
    return np.random.default_rng(seed).normal(0.0, np.sqrt(2 / n_in), size=(n_in, n_out))
