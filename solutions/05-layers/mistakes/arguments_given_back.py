"""The gradients by w, x and b are called w, x and b."""

TASK = 3
FEEDBACK = (
    "Your gradients are w, x and b themselves. A gradient says how much f grows when one of them grows by 1 and "
    "the others stay. With w = 2, x = 3 and b = 5, f is 11. How large is f when only w becomes 3, and how large "
    "when only b becomes 6?"
)
FEEDBACK_KO = (
    "기울기로 w, x, b가 그대로 나왔습니다. 기울기는 셋 가운데 하나만 1 커지고 나머지는 그대로일 때 f가 얼마나 "
    "커지는지를 나타냅니다. w = 2, x = 3, b = 5이면 f는 11입니다. w만 3이 되면 f는 얼마이고, b만 6이 되면 "
    "얼마일까요?"
)


def linear_node(w, x, b):
    return w * x + b, (w, x, b)
