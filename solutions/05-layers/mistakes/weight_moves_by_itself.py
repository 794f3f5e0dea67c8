"""The slope by w is w."""

TASK = 3
FEEDBACK = (
    "Your gradient of w is w, and your gradient of x is x. Hold x = 3 and move w from 2 to 3: w · x grows from 6 "
    "to 9. Which of your numbers is this growth?"
)
FEEDBACK_KO = (
    "w의 기울기로 w가, x의 기울기로 x가 나옵니다. x = 3을 그대로 두고 w를 2에서 3으로 움직이면 w · x는 6에서 9로 "
    "커집니다. 커진 만큼은 어느 수와 같습니까?"
)


def linear_node(w, x, b):
    return w * x + b, (w, x, 1.0)
