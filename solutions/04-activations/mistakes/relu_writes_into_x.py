"""An argument belongs to the function that gets it."""

TASK = 1
FEEDBACK = (
    "Your `relu` answers as if the zeros were written into x itself. The caller may still need that array, and a "
    "plain number has no elements that could be written to. What could you make and return, so that x stays as it is?"
)
FEEDBACK_KO = (
    "`relu`가 0을 x 자체에 써넣는 것처럼 동작합니다. 호출한 쪽은 그 배열이 더 필요할 수 있고, 숫자 하나에는 써넣을 "
    "원소가 없습니다. x를 그대로 두려면 무엇을 새로 만들어 반환해야 할까요?"
)


def relu(x):
    x[x <= 0] = 0
    return x


def relu(x):
    x = np.asarray(x)
    x[x <= 0] = 0
    return x
