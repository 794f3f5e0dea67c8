"""The slope is what the output lacks to 1, on either side."""

TASK = 1
FEEDBACK = (
    "Your `d_tanh` is 1 minus the absolute value of the output. That is right at 0 and far away from it, but too small "
    "between: from x = 0.09 to x = 0.11 `tanh` rises by 0.0198, so it is about 0.99 steep, and your rule gives 0.90 "
    "there. Which other operation makes the sign of the output disappear?"
)
FEEDBACK_KO = (
    "`d_tanh`가 1에서 출력의 절댓값을 뺀 값입니다. 0에서, 그리고 0에서 아주 먼 곳에서는 맞지만 그사이에서는 너무 "
    "작습니다. x가 0.09에서 0.11이 되면 `tanh`는 0.0198만큼 올라가므로 기울기가 약 0.99인데, 이 규칙으로는 0.90입니다. "
    "출력의 부호를 없애는 다른 연산은 무엇일까요?"
)


def d_tanh(x):
    return 1 - np.abs(tanh(x))
