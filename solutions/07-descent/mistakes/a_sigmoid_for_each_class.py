"""A probability is a sigmoid."""

TASK = 5
FEEDBACK = (
    "Your probabilities are sigmoids of the sums, so those of a row need not add up to 1. For three classes and "
    "weights of 0, what is each probability, and what does sigmoid give?"
)
FEEDBACK_KO = (
    "확률이 합마다 시그모이드를 취한 값이어서, 한 행을 더해도 1이 된다는 보장이 없습니다. 클래스가 셋이고 "
    "가중치가 0이면 확률은 각각 얼마이고, 시그모이드는 얼마를 낼까요?"
)


def softmax_gradients(X, t, W, b):
    p = 1 / (1 + np.exp(-(X @ W + b)))
    targets = np.eye(len(b))[t]
    loss = -np.sum(targets * np.log(p)) / len(t)
    back = (p - targets) / len(t)
    return loss, X.T @ back, back.sum(axis=0)
