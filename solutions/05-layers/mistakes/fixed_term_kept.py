"""What is held fixed stays as it is."""

TASK = 3
FEEDBACK = (
    "Your gradients still hold the term that does not move, as if a fixed term stayed in a slope. A gradient says by "
    "how much the result grows. When a grows by 1 in 4a + 10, by how much does the sum grow, and what has the 10 to do "
    "with that?"
)
FEEDBACK_KO = (
    "기울기에 움직이지 않는 항이 남아 있습니다. 고정한 항이 기울기에도 그대로 남는다고 본 것과 같습니다. 기울기는 "
    "결과가 얼마나 커지는지를 나타냅니다. 4a + 10에서 a가 1만큼 커지면 합은 얼마나 커지고, 10은 거기에 영향을 줄까요?"
)


def partials(a, b):
    return 2 + 3 * b, 2 * a + 3


def linear_node(w, x, b):
    return w * x + b, (x + b, w + b, 1.0)


def linear_node(w, x, b):
    return w * x + b, (x + b, w + b, w * x + 1)
