"""A sum of 0 is enough to fire."""

TASK = 6
FEEDBACK = (
    "Your counts are those of a perceptron that answers 1 at a sum of exactly 0. Here it answers 1 above 0 only. "
    "From zeros, what does the first row get as its answer?"
)
FEEDBACK_KO = (
    "합이 정확히 0일 때 1을 내는 퍼셉트론의 횟수가 나왔습니다. 여기서는 0보다 클 때만 1을 냅니다. w와 b가 0일 때 "
    "첫 행의 답은 무엇일까요?"
)


def count_updates(X, t, epochs=1000):
    w, b, updates = np.zeros(X.shape[1]), 0.0, 0
    for _ in range(epochs):
        before = updates
        for i in range(len(X)):
            y = 1 if X[i] @ w + b >= 0 else 0
            if y != t[i]:
                w = w + (t[i] - y) * X[i]
                b = b + (t[i] - y)
                updates = updates + 1
        if updates == before:
            return updates
    return None
