"""Task 5 in another way."""

NOTE = (
    "It draws ten thousand perceptrons at random and tries all of them in one product; loops over a few chosen "
    "values need far fewer, but they have to be chosen well."
)
NOTE_KO = (
    "퍼셉트론 만 개를 무작위로 뽑아 행렬 곱 한 번으로 모두 시험합니다. 값을 몇 개 골라 반복문으로 시도하면 횟수는 "
    "훨씬 적지만, 그 값을 잘 골라야 합니다."
)


def best_single_perceptron(t):
    weights = np.random.default_rng(0).normal(size=(10000, 3))
    rows = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
    answers = weights @ rows.T > 0
    return int(np.max(np.sum(answers == np.array(t), axis=1)))
