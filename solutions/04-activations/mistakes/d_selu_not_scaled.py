"""A constant factor disappears when a function is differentiated."""

TASK = 2
FEEDBACK = (
    "Above 0 your `d_selu` is 1, but `selu` is a little steeper than that. A factor in front of a function is not "
    "lost when it is differentiated. How steep is the line y = 3x, compared with y = x?"
)
FEEDBACK_KO = (
    "0보다 큰 쪽에서 `d_selu`가 1이지만 `selu`는 그보다 조금 더 가파릅니다. 함수 앞에 곱한 상수는 미분해도 사라지지 "
    "않습니다. 직선 y = 3x는 y = x보다 몇 배 가파를까요?"
)


def d_selu(x):
    return d_elu(x, SELU_ALPHA)
