"""The y in y (1 − y) is whatever the function is given."""

TASK = 1
FEEDBACK = (
    "At x = 2 your `d_sigmoid` is −2, as if x had been put where the output belongs. A sigmoid never falls, so its "
    "slope is never below 0. The argument here is the input: how do you get from it to the output?"
)
FEEDBACK_KO = (
    "x = 2에서 `d_sigmoid`가 −2입니다. 출력이 들어갈 자리에 x를 넣은 것과 같습니다. 시그모이드는 내려가는 곳이 "
    "없으므로 기울기가 0보다 작을 수 없습니다. 여기서 인수는 입력인데, 입력에서 출력을 어떻게 얻을까요?"
)


def d_sigmoid(x):
    return x * (1 - x)
