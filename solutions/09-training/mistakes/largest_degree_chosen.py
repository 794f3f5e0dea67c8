"""The best fit is the best."""

TASK = 5
FEEDBACK = (
    "You always choose the largest degree. On the points that were fitted it errs least, for it knows them by "
    "heart; between them it may be far off. How far off is each degree on the new points?"
)
FEEDBACK_KO = (
    "언제나 가장 큰 차수를 고릅니다. 맞춘 점에서는 그 점들을 외운 것이 가장 적게 틀리지만, 그 사이에서는 "
    "크게 빗나갈 수 있습니다. 차수마다 새 점에서 얼마나 틀리나요?"
)


def choose_degree(x, y, x_new, y_new, degrees):
    errors = []
    for degree in degrees:
        polynomial = np.polyfit(x, y, degree)
        errors.append(np.mean((np.polyval(polynomial, x) - y) ** 2))
    return degrees[np.argmin(errors)]


def choose_degree(x, y, x_new, y_new, degrees):
    return max(degrees)
