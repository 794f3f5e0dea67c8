"""Each point is h away, so the run is h."""

TASK = 1
FEEDBACK = (
    "Your slope takes the heights at x − h and at x + h, but divides by a single h. The formula of this task "
    "begins at x itself. For x² at x = 1 with h = 2, how high are the two points that it asks for?"
)
FEEDBACK_KO = (
    "x − h와 x + h에서의 높이를 쓰고 h 하나로 나눈 값이 나왔습니다. 이 과제의 식은 x에서 출발합니다. x = 1, h = "
    "2에서 x²이면 식에 필요한 두 점의 높이는 각각 얼마일까요?"
)


def forward_difference(f, x, h):
    return (f(x + h) - f(x - h)) / h
