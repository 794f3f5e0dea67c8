"""Xavier and He are two names for much the same."""

TASK = 1
FEEDBACK = (
    'One of the methods draws with the standard deviation of the other: you have mixed up `"xavier"` and '
    '`"he"`, or both draw alike. ReLU stops about half of what arrives, so the weights before it are made '
    "larger. Which of the two is made for ReLU, and which spreads its weights more in your program?"
)
FEEDBACK_KO = (
    '한 방법이 다른 방법의 표준편차로 뽑습니다. `"xavier"`와 `"he"`가 서로 바뀌었거나 둘이 똑같이 뽑습니다. '
    "ReLU는 들어온 것의 절반쯤을 막으므로 그 앞의 가중치는 더 크게 잡습니다. 둘 가운데 ReLU에 맞춘 것은 어느 "
    "것이고, 지금 프로그램에서 가중치가 더 넓게 퍼지는 것은 어느 것일까요?"
)


def init_weights(n_in, n_out, method, seed):
    sigma = {"random": 0.01, "xavier": np.sqrt(1 / n_in), "he": np.sqrt(1 / n_in)}
    rng = np.random.default_rng(seed)
    return rng.normal(0.0, sigma[method], size=(n_in, n_out))


def init_weights(n_in, n_out, method, seed):
    sigma = {"random": 0.01, "xavier": np.sqrt(2 / n_in), "he": np.sqrt(2 / n_in)}
    rng = np.random.default_rng(seed)
    return rng.normal(0.0, sigma[method], size=(n_in, n_out))


def init_weights(n_in, n_out, method, seed):
    sigma = {"random": 0.01, "xavier": np.sqrt(2 / n_in), "he": np.sqrt(1 / n_in)}
    rng = np.random.default_rng(seed)
    return rng.normal(0.0, sigma[method], size=(n_in, n_out))
