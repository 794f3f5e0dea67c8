"""The log is that of the target."""

TASK = 2
FEEDBACK = (
    "Your cross entropy multiplies the outputs by the logs of the targets, as if y and t had changed places. Targets "
    "are 0 or 1. Of which of the two does a log say something?"
)
FEEDBACK_KO = (
    "y와 t의 자리를 바꾼 것처럼, 출력에 목표의 로그를 곱합니다. 목표는 0 아니면 1입니다. 로그를 구할 뜻이 있는 것은 "
    "둘 가운데 어느 쪽일까요?"
)


def cross_entropy(y, t):
    if t.ndim == 1:
        t = np.eye(y.shape[1])[t]
    logs = y * np.log(t + 1e-7)
    return -logs.sum() / len(y)
