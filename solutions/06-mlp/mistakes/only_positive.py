"""Random numbers are numbers between 0 and 1, and the method only scales them."""

TASK = 1
FEEDBACK = (
    "None of your weights is negative: they lie evenly between 0 and σ. Positive inputs then make every sum large, "
    "because no weight balances another. Around which number should the weights lie, and how are normally "
    "distributed numbers spread about it?"
)
FEEDBACK_KO = (
    "음수인 가중치가 하나도 없고, 모두 0과 σ 사이에 고르게 있습니다. 이렇게 하면 양수 입력이 들어올 때 서로 "
    "상쇄되는 가중치가 없어 가중합이 모두 커집니다. 가중치의 중심은 어떤 수여야 하고, 정규분포의 수는 그 둘레에 "
    "어떻게 퍼져 있을까요?"
)


def init_weights(n_in, n_out, method, seed):
    sigma = {"random": 0.01, "xavier": np.sqrt(1 / n_in), "he": np.sqrt(2 / n_in)}
    rng = np.random.default_rng(seed)
    return rng.random((n_in, n_out)) * sigma[method]
