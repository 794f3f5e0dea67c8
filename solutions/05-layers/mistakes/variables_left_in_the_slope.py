"""The slope by a is the term that holds a."""

TASK = 3
FEEDBACK = (
    "Your gradients of 2a + 3b still contain a and b: at (3, 5) they are 6 and 15, the two terms themselves. A "
    "slope says how much y grows when the variable grows by 1. By how much does 2a grow from a = 3 to a = 4, and "
    "from 4 to 5?"
)
FEEDBACK_KO = (
    "2a + 3b의 기울기에 a와 b가 남아 있어서 (3, 5)에서 6과 15, 즉 두 항이 그대로 나옵니다. 기울기는 변수가 1만큼 "
    "커질 때 y가 얼마나 커지는지를 나타냅니다. a가 3에서 4로, 4에서 5로 갈 때 2a는 각각 얼마나 커질까요?"
)


def partials(a, b):
    return 2 * a, 3 * b
