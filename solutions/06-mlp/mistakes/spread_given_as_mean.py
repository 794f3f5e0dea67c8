"""The first number that a normal draw is given is its spread."""

TASK = 1
FEEDBACK = (
    "Your weights lie around σ, and their standard deviation is 1, as if σ had been handed over as the mean. The "
    "mean says around which number they lie, the standard deviation how far they spread. What does each number stand "
    "for that `normal` is given, in their order?"
)
FEEDBACK_KO = (
    "가중치가 σ를 중심으로 모여 있고 표준편차는 1입니다. σ를 평균 자리에 넣은 것과 같은 결과입니다. 평균은 수들이 "
    "어디에 모이는지를, 표준편차는 얼마나 퍼지는지를 나타냅니다. `normal`이 받는 수들은 차례로 무엇을 뜻할까요?"
)


def init_weights(n_in, n_out, method, seed):
    sigma = {"random": 0.01, "xavier": np.sqrt(1 / n_in), "he": np.sqrt(2 / n_in)}
    rng = np.random.default_rng(seed)
    return rng.normal(sigma[method], size=(n_in, n_out))
