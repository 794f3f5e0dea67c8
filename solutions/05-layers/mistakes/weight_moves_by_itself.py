"""The slope by w is w."""

TASK = 3
FEEDBACK = (
    "Your gradient of w is w, and your gradient of x is x. Hold x = 7 fixed and move w from 2 to 3: w · x grows "
    "from 14 to 21. Which of the numbers has decided how large this growth is?"
)
FEEDBACK_KO = (
    "w의 기울기로 w가, x의 기울기로 x가 나옵니다. x = 7을 그대로 두고 w를 2에서 3으로 움직이면 w · x는 14에서 21로 "
    "커집니다. 커진 만큼을 정한 것은 어느 수일까요?"
)


def linear_node(w, x, b):
    return w * x + b, (w, x, 1.0)
