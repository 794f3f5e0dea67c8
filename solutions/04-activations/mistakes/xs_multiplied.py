"""The numbers along the chain are multiplied."""

TASK = 7
FEEDBACK = (
    "Your `slope_product` multiplies the numbers in xs themselves. What is passed back through an activation is "
    "not its input but its slope there. Which function gives the slope at a number?"
)
FEEDBACK_KO = (
    "`slope_product`가 xs의 수 자체를 곱합니다. 활성화 함수를 거슬러 갈 때 곱해지는 것은 입력이 아니라 그곳의 "
    "기울기입니다. 어떤 수에서의 기울기를 주는 것은 어느 함수입니까?"
)


def slope_product(d_f, xs):
    return np.prod(xs)
