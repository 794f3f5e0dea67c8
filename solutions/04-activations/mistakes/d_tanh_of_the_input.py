"""The y in 1 − y² is whatever the function is given."""

TASK = 1
FEEDBACK = (
    "At x = 2 your `d_tanh` is −3, as if x had been put where the output belongs. `tanh` rises everywhere, so its "
    "slope is never below 0. The argument here is the input: what must be computed from it first?"
)
FEEDBACK_KO = (
    "x = 2에서 `d_tanh`가 −3입니다. 출력이 들어갈 자리에 x를 넣은 것과 같습니다. `tanh`는 어디서나 올라가므로 "
    "기울기가 0보다 작을 수 없습니다. 여기서 인수는 입력인데, 입력으로 무엇을 먼저 계산해야 할까요?"
)


def d_tanh(x):
    return 1 - x**2
