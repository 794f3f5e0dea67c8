"""Two layers are the sum of both."""

TASK = 7
FEEDBACK = (
    "Your matrix is W2 + W1. What the second layer gets is what the first one gave, already multiplied by W1. What "
    "happens to it there?"
)
FEEDBACK_KO = (
    "행렬이 W2 + W1로 나옵니다. 둘째 층이 받는 것은 첫 층이 이미 W1을 곱해서 낸 것입니다. 둘째 층은 그것을 어떻게 "
    "할까요?"
)


def collapse(W2, W1):
    return W2 + W1
