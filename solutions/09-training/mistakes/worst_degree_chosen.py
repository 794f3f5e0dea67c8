"""The largest error is looked for."""

TASK = 5
FEEDBACK = "You return the degree that errs most on the new points. Which one is asked for?"
FEEDBACK_KO = "새 점에서 가장 많이 틀리는 차수를 반환했습니다. 어떤 것을 골라야 할까요?"


def choose_degree(x, y, x_new, y_new, degrees):
    errors = []
    for degree in degrees:
        polynomial = np.polyfit(x, y, degree)
        errors.append(np.mean((np.polyval(polynomial, x_new) - y_new) ** 2))
    return degrees[np.argmax(errors)]
