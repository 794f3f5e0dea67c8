"""A neuron adds up what arrives."""

TASK = 4
FEEDBACK = (
    "Your `maxout` adds the heights of all lines up. A maxout does not add: one of the lines decides, and the "
    "others have no say. When two lines have the heights 4 and 9, which number should come out?"
)
FEEDBACK_KO = (
    "`maxout`이 모든 직선의 높이를 더합니다. 맥스아웃은 더하지 않습니다. 직선 하나가 답을 정하고 나머지는 "
    "영향을 주지 않습니다. 두 직선의 높이가 4와 9이면 어떤 수가 나와야 할까요?"
)


def maxout(x, w, b):
    return np.sum(w * x + b)
