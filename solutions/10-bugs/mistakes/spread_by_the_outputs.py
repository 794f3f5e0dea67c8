"""n is the number of neurons."""

TASK = 7
FEEDBACK = (
    "The weights of your new network spread as if the outputs of a layer counted, not its inputs. They were right "
    "before. How many numbers does one neuron add up?"
)
FEEDBACK_KO = (
    "새 신경망 가중치의 표준편차가 층의 입력이 아니라 출력의 수로 정해진 듯합니다. 원래는 맞았습니다. 뉴런 하나는 "
    "수 몇 개를 더하나요?"
)


def new_net(sizes, seed):
    rng = np.random.default_rng(seed)
    return [(rng.normal(0.0, np.sqrt(2 / n_out), (n_in, n_out)), np.zeros(n_out)) for n_in, n_out in pairwise(sizes)]
