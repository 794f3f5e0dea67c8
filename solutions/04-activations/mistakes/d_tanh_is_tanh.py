"""The formula that turns a sigmoid into tanh is the derivative of tanh, as a slide has it."""

TASK = 1
FEEDBACK = (
    "Your `d_tanh` gives the values of `tanh` itself; 2 · sigmoid(2x) − 1, for example, is tanh(x) and not its "
    "slope. At x = 0 `tanh` is 0, but it is steepest there. How steep should it be at 0, and how steep far away from "
    "0?"
)
FEEDBACK_KO = (
    "`d_tanh`의 값이 `tanh` 자신의 값입니다. 예를 들어 2 · sigmoid(2x) − 1은 tanh(x)이지 그 기울기가 아닙니다. x = "
    "0에서 `tanh`의 값은 0이지만, 바로 그곳이 가장 가파릅니다. 기울기는 0에서 얼마여야 하고, 0에서 멀어지면 얼마여야 "
    "할까요?"
)


def d_tanh(x):
    return 2 * sigmoid(2 * x) - 1
