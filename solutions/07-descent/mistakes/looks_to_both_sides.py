"""The slope at x is taken from a point on each side."""

TASK = 1
FEEDBACK = (
    "Your slope is that of the line through the points at x − h and x + h, as in exercise 4. That is another "
    "measurement: for x² at x = 1 with h = 2 it gives 2, but the chord from 1 to 3 has the slope 4. Which two "
    "points does the formula of this task use?"
)
FEEDBACK_KO = (
    "x − h의 점과 x + h의 점을 지나는 직선의 기울기가 나왔습니다. 연습 4의 방법입니다. 이것은 다른 측정입니다. x "
    "= 1, h = 2에서 x²이면 2가 되지만, 1에서 3까지 이은 직선의 기울기는 4입니다. 이 과제의 식은 어느 두 점을 "
    "쓸까요?"
)


def forward_difference(f, x, h):
    return (f(x + h) - f(x - h)) / (2 * h)
