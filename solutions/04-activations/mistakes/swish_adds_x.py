"""x is added to its sigmoid."""

TASK = 2
FEEDBACK = (
    "Your `swish` is x + sigmoid(x). Far to the left it should come near 0. What does a sigmoid near 0 do to x when "
    "the two are multiplied?"
)
FEEDBACK_KO = (
    "`swish`가 x + sigmoid(x)로 나옵니다. 왼쪽으로 멀리 가면 0에 가까워져야 합니다. 0에 가까운 시그모이드를 x에 "
    "곱하면 어떻게 될까요?"
)


def swish(x):
    return x + sigmoid(x)
