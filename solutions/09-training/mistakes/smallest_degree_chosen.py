"""The simplest is the best."""

TASK = 5
FEEDBACK = (
    "You always return the smallest degree. It may be too stiff for the points. How far off is each on the new points?"
)
FEEDBACK_KO = (
    "언제나 가장 작은 차수를 반환합니다. 그것은 점들에 비해 너무 뻣뻣할 수 있습니다. 차수마다 새 점에서 "
    "얼마나 틀리나요?"
)


def choose_degree(x, y, x_new, y_new, degrees):
    return min(degrees)
