"""`w *= x` is only a shorter way to write `w * x`."""

TASK = 4
FEEDBACK = (
    "Your `maxout` finds the right height, but writes the heights of the lines into w: after the call w is changed, "
    "and the next call would start from wrong numbers. Which operations write into an array, and which make a new "
    "one?"
)
FEEDBACK_KO = (
    "`maxout`이 가장 큰 값은 맞게 찾지만, 직선의 높이를 w 안에 써넣습니다. 호출한 뒤 w가 바뀌어 있어서 다음 호출은 "
    "틀린 수로 시작하게 됩니다. 배열 안에 써넣는 연산은 어떤 것이고, 새 배열을 만드는 연산은 어떤 것일까요?"
)


def maxout(x, w, b):
    w *= x
    w += b
    return np.max(w)
