"""Each of the two constants belongs to one side."""

TASK = 2
FEEDBACK = (
    "Your SELU is scaled above 0, but not below: the left side lacks λ (`SELU_SCALE`). In λ · ELU(x), what does the "
    "factor stand in front of?"
)
FEEDBACK_KO = (
    "SELU가 0보다 큰 쪽에서만 λ배이고 왼쪽에는 λ(`SELU_SCALE`)가 없습니다. λ · ELU(x)에서 앞의 수는 무엇에 곱해지나요?"
)


def selu(x):
    return np.where(x > 0, SELU_SCALE * x, SELU_ALPHA * (np.exp(np.minimum(x, 0)) - 1))
