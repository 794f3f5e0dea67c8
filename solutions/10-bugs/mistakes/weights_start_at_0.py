"""What starts at 0 has no prejudice."""

TASK = 7
FEEDBACK = (
    "All weights of your new network are 0, so all neurons of a layer are alike, and stay alike. They were drawn "
    "before, with the spread that the docstring tells."
)
FEEDBACK_KO = (
    "새 신경망의 가중치가 모두 0입니다. 그러면 한 층의 뉴런이 모두 같고 계속 같습니다. 원래는 독스트링에 적힌 "
    "표준편차로 뽑았습니다."
)


def new_net(sizes, seed):
    return [(np.zeros((n_in, n_out)), np.zeros(n_out)) for n_in, n_out in pairwise(sizes)]
