"""1000 epochs are always enough."""

TASK = 6
FEEDBACK = (
    "You wait 1000 epochs, whatever `epochs` says: a count comes back where None is due. The caller chooses how "
    "long to wait. Where does your loop use the argument?"
)
FEEDBACK_KO = (
    "`epochs`를 무엇으로 주든 1000에폭을 기다려서, None이어야 할 때 횟수가 나옵니다. 얼마나 기다릴지는 호출하는 "
    "쪽이 정합니다. 반복문은 그 인수를 어디에서 쓰나요?"
)


def count_updates(X, t, epochs=1000):
    w, b, updates = np.zeros(X.shape[1]), 0.0, 0
    for _ in range(1000):
        before = updates
        for i in range(len(X)):
            y = 1 if X[i] @ w + b > 0 else 0
            if y != t[i]:
                w = w + (t[i] - y) * X[i]
                b = b + (t[i] - y)
                updates = updates + 1
        if updates == before:
            return updates
    return None
