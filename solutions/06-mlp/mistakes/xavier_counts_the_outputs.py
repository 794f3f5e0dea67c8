"""Xavier's spread is made of both sizes."""

TASK = 1
FEEDBACK = (
    'Your `"xavier"` counts the outputs as well, with √(2 / (n_in + n_out)). Some books call that formula by '
    "this name, but here the method is to keep the sums of a layer about as large as its inputs. How many products "
    "does one such sum have, and on which of the two sizes does that depend?"
)
FEEDBACK_KO = (
    '`"xavier"`에 출력의 개수도 들어가서 √(2 / (n_in + n_out))입니다. 이 식을 같은 이름으로 부르는 책도 있지만, '
    "여기서는 한 층의 가중합이 입력과 비슷한 크기를 지키게 하려는 것입니다. 가중합 하나에는 곱이 몇 개 있고, "
    "그것은 두 크기 가운데 어느 것에 달려 있을까요?"
)


def init_weights(n_in, n_out, method, seed):
    sigma = {"random": 0.01, "xavier": np.sqrt(2 / (n_in + n_out)), "he": np.sqrt(2 / n_in)}
    rng = np.random.default_rng(seed)
    return rng.normal(0.0, sigma[method], size=(n_in, n_out))
