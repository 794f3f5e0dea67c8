"""The log is that of the target."""

TASK = 2
FEEDBACK = (
    "Your cross entropy multiplies the outputs by the logs of the targets, as if y and t had changed places. The "
    "loss needs the log of a probability that the network gave, and targets are only 0 or 1. Which of y and t holds "
    "these probabilities?"
)
FEEDBACK_KO = (
    "y와 t의 자리를 바꾼 것처럼, 출력에 목표의 로그를 곱합니다. 오차에는 신경망이 답한 확률의 로그가 필요한데, "
    "목표는 0 아니면 1일 뿐입니다. 그 확률은 y와 t 가운데 어느 쪽에 들어 있을까요?"
)


def cross_entropy(y, t):
    if t.ndim == 1:
        t = np.eye(y.shape[1])[t]
    logs = y * np.log(t + 1e-7)
    return -logs.sum() / len(y)
