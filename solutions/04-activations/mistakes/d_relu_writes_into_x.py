"""The input is no longer needed once its slope is known."""

TASK = 1
FEEDBACK = (
    "Your `d_relu` turns x itself into slopes: after the call the caller's array is lost, and a plain number, "
    "into which nothing can be written, raises an error. Where else could the slopes be kept?"
)
FEEDBACK_KO = (
    "`d_relu`가 x 자체를 기울기로 바꿉니다. 호출한 뒤에는 부른 쪽의 배열이 사라지고, 값을 써넣을 수 없는 평범한 "
    "숫자에는 오류가 납니다. 기울기를 x가 아닌 어디에 담을 수 있습니까?"
)


def d_relu(x):
    x[x <= 0] = 0
    x[x > 0] = 1
    return x
