"""The largest product is found first, and then the bias is added."""

TASK = 4
FEEDBACK = (
    "You return a number for each line: the largest w · x, with every b added to it. So the b of one line meets "
    "the w of another. How high is each line at x, and how many of these heights should come back?"
)
FEEDBACK_KO = (
    "직선마다 수가 하나씩 나왔습니다. 가장 큰 w · x에 모든 b를 하나씩 더한 값입니다. 그러면 한 직선의 b가 다른 "
    "직선의 w와 만납니다. x에서 각 직선의 높이는 얼마이고, 그 가운데 몇 개가 나와야 할까요?"
)


def maxout(x, w, b):
    return np.max(w * x) + b
