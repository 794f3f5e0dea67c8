"""Task 2 in another way."""

NOTE = "Two generators with the same seed draw the same order twice. One generator, used twice, does not."
NOTE_KO = "시드가 같은 생성기 둘은 같은 순서를 두 번 뽑습니다. 생성기 하나를 두 번 쓰면 그렇지 않습니다."


def shuffled(X, t, seed):
    order_of_X = np.random.default_rng(seed).permutation(len(X))
    order_of_t = np.random.default_rng(seed).permutation(len(t))
    return X[order_of_X], t[order_of_t]
