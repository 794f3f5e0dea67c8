"""XOR only has to have the right table; how it is made is nobody's concern."""

TASK = 2
FEEDBACK = (
    "The table of your `XOR` is right, but it stays the same when `AND` comes to mean something else, as if your "
    "circuit did without `AND`. The point of this task is the way: two layers, made of the three gates, each of "
    "which a perceptron can be. Which gate has the last word in yours?"
)
FEEDBACK_KO = (
    "`XOR`의 진리표는 맞지만, `AND`의 뜻이 바뀌어도 답이 그대로입니다. `AND` 없이 만든 회로와 같습니다. 이 "
    "과제에서는 만드는 과정이 중요합니다. 퍼셉트론으로 만들 수 있는 게이트 세 개를 두 층으로 쌓는 것입니다. "
    "지금의 회로에서 마지막 답을 내는 것은 무엇입니까?"
)


def XOR(x1, x2):
    return int(x1 != x2)
