"""Task 1 in another way."""

NOTE = "It draws with standard deviation 1 and stretches by σ; giving σ to `normal` does the same."
NOTE_KO = "표준편차 1로 뽑은 다음 σ배로 늘입니다. `normal`에 σ를 넘기는 것과 같습니다."


def init_weights(n_in, n_out, method, seed):
    sigma = 0.01
    if method == "xavier":
        sigma = n_in**-0.5
    elif method == "he":
        sigma = (2 / n_in) ** 0.5
    return sigma * np.random.default_rng(seed).standard_normal((n_in, n_out))
