"""A neuron's weights are a row of W, as they were in exercise 1."""

TASK = 1
FEEDBACK = (
    "Your array has rows and columns swapped. In this exercise X stands on the left, as in X · W. If X has 3 columns, "
    "how many rows does W need for that product to exist?"
)
FEEDBACK_KO = (
    "배열의 행과 열이 바뀌었습니다. 이 연습에서는 X · W처럼 X가 왼쪽에 있습니다. X의 열이 3개라면, 이 곱을 계산하기 "
    "위해 W에는 행이 몇 개 있어야 할까요?"
)


def init_weights(n_in, n_out, method, seed):
    sigma = {"random": 0.01, "xavier": np.sqrt(1 / n_in), "he": np.sqrt(2 / n_in)}
    rng = np.random.default_rng(seed)
    return rng.normal(0.0, sigma[method], size=(n_out, n_in))
