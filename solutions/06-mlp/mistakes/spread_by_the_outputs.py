"""The spread depends on how many weights a layer has on its far side."""

TASK = 1
FEEDBACK = (
    "Your weights spread as if n_out had been taken for n_in. More products make a larger sum, and smaller weights "
    "balance that. How many products does the sum of one neuron have when 400 inputs reach 40 neurons?"
)
FEEDBACK_KO = (
    "n_in 자리에 n_out을 쓴 것처럼 가중치가 퍼져 있습니다. 곱이 많을수록 합이 커지므로 가중치를 작게 하여 균형을 "
    "맞춥니다. 입력 400개가 뉴런 40개에 이어질 때 한 뉴런의 가중합에는 곱이 몇 개 있을까요?"
)


def init_weights(n_in, n_out, method, seed):
    sigma = {"random": 0.01, "xavier": np.sqrt(1 / n_out), "he": np.sqrt(2 / n_out)}
    rng = np.random.default_rng(seed)
    return rng.normal(0.0, sigma[method], size=(n_in, n_out))


def init_weights(n_in, n_out, method, seed):
    sigma = {"random": 0.01, "xavier": np.sqrt(1 / n_out), "he": np.sqrt(2 / n_in)}
    return np.random.default_rng(seed).normal(0.0, sigma[method], size=(n_in, n_out))


def init_weights(n_in, n_out, method, seed):
    sigma = {"random": 0.01, "xavier": np.sqrt(1 / n_in), "he": np.sqrt(2 / n_out)}
    return np.random.default_rng(seed).normal(0.0, sigma[method], size=(n_in, n_out))
