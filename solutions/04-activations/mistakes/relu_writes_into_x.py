"""An argument belongs to the function that gets it."""

TASK = 1
FEEDBACK = (
    "Your `relu` writes into x: an array is changed after the call, and a plain number, into which nothing can be "
    "written, raises an error. Whoever calls the function may need x again. What can you build and return, so "
    "that x stays as it is?"
)
FEEDBACK_KO = (
    "`relu`가 x 안에 값을 써넣습니다. 그래서 호출한 뒤 배열이 바뀌어 있고, 값을 써넣을 수 없는 숫자에는 오류가 "
    "납니다. 부른 쪽은 x가 다시 필요할 수 있습니다. x를 그대로 두려면 무엇을 새로 만들어 돌려줄 수 있습니까?"
)


def relu(x):
    x[x <= 0] = 0
    return x
