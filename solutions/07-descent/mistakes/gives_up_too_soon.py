"""A few epochs are enough."""

TASK = 6
FEEDBACK = (
    "You return None for some points that a line parts, as if you waited for a few epochs only. The nearer the "
    "classes are to each other, the longer the rule needs. For how many epochs does your program wait?"
)
FEEDBACK_KO = (
    "직선으로 나눌 수 있는 점들에서도 None이 나올 때가 있습니다. 몇 에폭만 기다린 것과 같습니다. 두 클래스가 "
    "가까울수록 규칙은 오래 걸립니다. 지금 프로그램은 몇 에폭을 기다리나요?"
)


def separating_line(X, t):
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(3):
        corrected = False
        for i in range(len(X)):
            y = 1 if X[i] @ w + b > 0 else 0
            if y != t[i]:
                w = w + (t[i] - y) * X[i]
                b = b + (t[i] - y)
                corrected = True
        if not corrected:
            return w, b
    return None


def separating_line(X, t):
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(2):
        corrected = False
        for i in range(len(X)):
            y = 1 if X[i] @ w + b > 0 else 0
            if y != t[i]:
                w = w + (t[i] - y) * X[i]
                b = b + (t[i] - y)
                corrected = True
        if not corrected:
            return w, b
    return None
