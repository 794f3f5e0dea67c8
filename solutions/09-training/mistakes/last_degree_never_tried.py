"""Counting ends one before the last."""

TASK = 5
FEEDBACK = "The last degree of the list is never returned. Of 3 degrees, which places does `range(3 - 1)` give?"
FEEDBACK_KO = "리스트의 마지막 차수는 결코 반환하지 않습니다. 차수가 3개이면 `range(3 - 1)`이 내는 자리는 무엇일까요?"


def choose_degree(x, y, x_new, y_new, degrees):
    errors = []
    for degree in degrees[:-1]:
        polynomial = np.polyfit(x, y, degree)
        errors.append(np.mean((np.polyval(polynomial, x_new) - y_new) ** 2))
    return degrees[np.argmin(errors)]
