"""The slope of ELU is always ELU plus 1."""

TASK = 2
FEEDBACK = (
    "Below 0 your slope is elu(x) + 1, which is right for an alpha of 1 only. What has to be added to alpha · (e^x − "
    "1) so that alpha · e^x is left?"
)
FEEDBACK_KO = (
    "0보다 작은 쪽의 기울기가 elu(x) + 1로 나옵니다. alpha가 1일 때만 맞는 값입니다. alpha · (e^x − 1)에 무엇을 "
    "더해야 alpha · e^x가 남을까요?"
)


def d_elu(x, alpha=1.0):
    return np.where(x > 0, 1.0, elu(x, alpha) + 1)
