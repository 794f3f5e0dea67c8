"""Any of the step functions will do for the units."""

TASK = 4
FEEDBACK = (
    "A unit whose sum is exactly 0 is on in your layer, as if `heaviside` were used, or a comparison that includes "
    "0. Which step function does task 4 name, and what does it give at 0?"
)
FEEDBACK_KO = (
    "합이 정확히 0인 뉴런이 켜져 있습니다. `heaviside`를 쓰거나 0을 포함해서 비교할 때와 같은 답입니다. 과제 4에서 "
    "말하는 계단 함수는 어느 것이고, 0일 때의 값은 무엇일까요?"
)


def tlu_layer(W, x, b):
    return heaviside(W @ x + b)
