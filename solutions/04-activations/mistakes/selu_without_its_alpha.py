"""One constant is enough for SELU."""

TASK = 2
FEEDBACK = (
    "Below 0 your answer is the one for an alpha of 1, as if SELU_ALPHA had been left out; above 0 it is right. What "
    "does `elu` take for alpha when it is given none?"
)
FEEDBACK_KO = (
    "0보다 작은 쪽에서 SELU_ALPHA를 빠뜨린 것처럼 alpha가 1일 때의 답이 나옵니다. 0보다 큰 쪽은 맞습니다. `elu`에 "
    "alpha를 주지 않으면 어떤 값을 쓸까요?"
)


def selu(x):
    return SELU_SCALE * elu(x)


def d_selu(x):
    return SELU_SCALE * d_elu(x)
