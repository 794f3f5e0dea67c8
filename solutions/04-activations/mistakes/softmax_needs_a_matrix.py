"""Axis 1 is the one that runs along the numbers."""

TASK = 5
FEEDBACK = (
    "Your `softmax` works along axis 1, but the only axis of a vector is axis 0. Here x may be a vector or a matrix, "
    "and its last axis is meant. How do you name the last element of a list when you do not know its length, and can "
    "an axis be named like that?"
)
FEEDBACK_KO = (
    "`softmax`가 축(axis) 1을 따라 계산하는데, 벡터에는 축 0밖에 없습니다. 여기서 x는 벡터일 수도 있고 행렬일 수도 "
    "있으며, 필요한 것은 마지막 축입니다. 길이를 모르는 리스트의 마지막 원소는 어떻게 가리키고, 축도 그렇게 가리킬 "
    "수 있을까요?"
)


def softmax(x):
    e = np.exp(x - np.max(x, axis=1, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True)
