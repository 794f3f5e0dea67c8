"""The input is no longer needed once its slope is known."""

TASK = 1
FEEDBACK = (
    "Your `d_relu` answers as if the slopes were written into x itself. Then the caller loses an array, and a plain "
    "number has no elements that could be written to. Where else could the slopes be kept?"
)
FEEDBACK_KO = (
    "`d_relu`가 기울기를 x 자체에 써넣는 것처럼 동작합니다. 그러면 호출한 쪽의 배열이 사라지고, 숫자 하나에는 써넣을 "
    "원소가 없습니다. x가 아니라면 기울기를 어디에 담을 수 있을까요?"
)


def d_relu(x):
    x[x <= 0] = 0
    x[x > 0] = 1
    return x


def d_relu(x):
    x = np.asarray(x)
    x[x <= 0] = 0
    x[x > 0] = 1
    return x
