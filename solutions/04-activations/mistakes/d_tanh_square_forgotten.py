"""The slope of tanh is what the output still lacks to 1."""

TASK = 1
FEEDBACK = (
    "Your `d_tanh` is 1 minus the output. At x = 0 that is right, but at −2 it is 1.96, steeper than at 0. In fact "
    "`tanh` is as steep at −2 as at 2. How can the output enter the formula so that its sign does not matter?"
)
FEEDBACK_KO = (
    "`d_tanh`의 값이 1에서 출력을 뺀 것입니다. x = 0에서는 맞지만 −2에서는 1.96이 되어 0에서보다 가파릅니다. 실제로 "
    "`tanh`는 −2와 2에서 똑같이 가파릅니다. 출력의 부호가 상관없어지려면 출력이 식에 어떻게 들어가야 할까요?"
)


def d_tanh(x):
    return 1 - tanh(x)
