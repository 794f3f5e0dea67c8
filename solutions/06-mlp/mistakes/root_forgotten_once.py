"""The variance is the spread."""

TASK = 1
FEEDBACK = (
    "One of your methods spreads its weights too little, as if the variance had been taken for the standard "
    "deviation. The standard deviation says how far the numbers typically lie from their mean; the variance is in "
    "squares. When a variance is 0.04, what is the standard deviation?"
)
FEEDBACK_KO = (
    "한 방법에서 가중치가 너무 좁게 퍼져 있습니다. 분산을 표준편차로 쓴 것과 같습니다. 표준편차는 수들이 평균에서 "
    "보통 얼마나 떨어져 있는지를 나타내고, 분산은 그 제곱입니다. 분산이 0.04이면 표준편차는 얼마일까요?"
)


def init_weights(n_in, n_out, method, seed):
    sigma = {"random": 0.01, "xavier": np.sqrt(1 / n_in), "he": 2 / n_in}
    rng = np.random.default_rng(seed)
    return rng.normal(0.0, sigma[method], size=(n_in, n_out))


def init_weights(n_in, n_out, method, seed):
    sigma = {"random": 0.01, "xavier": 1 / n_in, "he": np.sqrt(2 / n_in)}
    rng = np.random.default_rng(seed)
    return rng.normal(0.0, sigma[method], size=(n_in, n_out))
