"""Which class is above does not matter."""

TASK = 6
FEEDBACK = (
    "Your line has class 0 above it where class 1 is asked for. If w · x + b is above 0 for the wrong class, what "
    "becomes of it when w and b change their signs?"
)
FEEDBACK_KO = (
    "클래스 1이 아니라 클래스 0이 직선의 위쪽에 있습니다. w · x + b가 다른 클래스에서 0보다 크다면, w와 b의 "
    "부호를 바꾸면 어떻게 될까요?"
)


def separating_line(X, t):
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(1000):
        corrected = False
        for i in range(len(X)):
            y = 1 if X[i] @ w + b > 0 else 0
            if y != (1 - t[i]):
                w = w + ((1 - t[i]) - y) * X[i]
                b = b + ((1 - t[i]) - y)
                corrected = True
        if not corrected:
            return w, b
    return None
