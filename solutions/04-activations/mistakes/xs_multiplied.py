"""The numbers along the chain are multiplied."""

TASK = 7
FEEDBACK = (
    "Your `slope_product` multiplies the numbers in xs themselves. What a change is multiplied by in an activation "
    "is not the input but the slope there. Which of your two arguments tells the slope at a number?"
)
FEEDBACK_KO = (
    "`slope_product`가 xs의 수 자체를 곱합니다. 활성화 함수를 지날 때 변화에 곱해지는 것은 입력이 아니라 그곳의 "
    "기울기입니다. 두 인수 가운데 어떤 수에서의 기울기를 알려 주는 것은 어느 것일까요?"
)


def slope_product(d_f, xs):
    return np.prod(xs)
