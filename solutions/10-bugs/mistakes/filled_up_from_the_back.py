"""The last batch is the last size rows."""

TASK = 4
FEEDBACK = (
    "Your last batch reaches back over rows that an earlier batch has had, so these are learnt twice in an epoch. The "
    "last batch may have fewer rows. Where does the batch before it end?"
)
FEEDBACK_KO = (
    "마지막 배치가 앞 배치에 있던 행까지 거슬러 올라갑니다. 그래서 그 행들을 한 에폭에 두 번 배웁니다. 마지막 배치는 "
    "짧아도 됩니다. 그 앞 배치는 어디에서 끝나나요?"
)


def batches(X, t, size):
    found = [(X[start : start + size], t[start : start + size]) for start in range(0, len(X) - size + 1, size)]
    if len(X) % size:
        found.append((X[-size:], t[-size:]))
    return found
