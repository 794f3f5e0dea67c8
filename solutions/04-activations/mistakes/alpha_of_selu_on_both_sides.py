"""Both constants belong to both sides."""

TASK = 2
FEEDBACK = (
    "Above 0 your answer is SELU_ALPHA times what it should be, as if both constants stood in front of the whole "
    "function. One of them belongs to the exponential part alone. Which number should be left above 0?"
)
FEEDBACK_KO = (
    "0보다 큰 쪽에서 답이 맞는 값의 SELU_ALPHA배입니다. 두 상수를 모두 함수 전체에 곱한 것과 같습니다. 그중 하나는 "
    "지수 함수 부분에만 들어갑니다. 0보다 큰 쪽에는 어느 수만 남아야 할까요?"
)


def selu(x):
    return SELU_SCALE * SELU_ALPHA * np.where(x > 0, x, np.exp(np.minimum(x, 0)) - 1)


def d_selu(x):
    return SELU_SCALE * SELU_ALPHA * np.where(x > 0, 1.0, np.exp(np.minimum(x, 0)))
