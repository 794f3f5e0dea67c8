"""Counting begins with 1."""

TASK = 5
FEEDBACK = "The first degree of the list is never returned. Which place does `range(1, 3)` begin with?"
FEEDBACK_KO = "리스트의 첫 차수는 결코 반환하지 않습니다. `range(1, 3)`은 어느 자리부터 시작하나요?"


def choose_degree(x, y, x_new, y_new, degrees):
    errors = []
    for degree in degrees[1:]:
        polynomial = np.polyfit(x, y, degree)
        errors.append(np.mean((np.polyval(polynomial, x_new) - y_new) ** 2))
    return degrees[1:][np.argmin(errors)]
