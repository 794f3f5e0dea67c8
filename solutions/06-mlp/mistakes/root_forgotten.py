"""Variance and standard deviation are two words for the same number."""

TASK = 1
FEEDBACK = (
    "Your `xavier` and `he` weights spread by their variance, where the standard deviation is meant: for `xavier` "
    "with 400 inputs, by 0.0025. The standard deviation is how far the numbers typically lie from their mean. When "
    "a variance is 0.04, what is the standard deviation?"
)
FEEDBACK_KO = (
    "`xavier`와 `he`의 가중치가 표준편차가 아니라 분산만큼 퍼져 있습니다. 입력이 400개일 때 `xavier`의 가중치는 "
    "0.0025만큼 퍼집니다. 표준편차는 수들이 평균에서 보통 얼마나 떨어져 있는지를 나타냅니다. 분산이 0.04이면 "
    "표준편차는 얼마일까요?"
)


def init_weights(n_in, n_out, method, seed):
    sigma = {"random": 0.01, "xavier": 1 / n_in, "he": 2 / n_in}
    rng = np.random.default_rng(seed)
    return rng.normal(0.0, sigma[method], size=(n_in, n_out))
