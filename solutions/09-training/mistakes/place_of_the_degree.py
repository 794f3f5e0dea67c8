"""`argmin` gives the degree."""

TASK = 5
FEEDBACK = (
    "You return the place of the degree in the list and not the degree. With degrees [2, 1], what stands at place 0?"
)
FEEDBACK_KO = "차수가 아니라 리스트에서 차수가 있는 자리를 반환했습니다. degrees가 [2, 1]이면 자리 0에는 무엇이 있나요?"


def choose_degree(x, y, x_new, y_new, degrees):
    errors = []
    for degree in degrees:
        polynomial = np.polyfit(x, y, degree)
        errors.append(np.mean((np.polyval(polynomial, x_new) - y_new) ** 2))
    return int(np.argmin(errors))
