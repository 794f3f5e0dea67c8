"""All lines count alike."""

TASK = 4
FEEDBACK = "Your `maxout` gives the mean of all the lines. Only one of them should be seen at each x. Which one?"
FEEDBACK_KO = "`maxout`이 모든 직선의 평균을 냅니다. x마다 직선 하나만 보여야 합니다. 어느 것일까요?"


def maxout(x, w, b):
    return np.mean(w * x + b)
