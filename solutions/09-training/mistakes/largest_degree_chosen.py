"""The best fit is the best."""

TASK = 5
FEEDBACK = (
    "You choose a degree that errs least on the points that were fitted. It may know them by heart, and be far off "
    "elsewhere. How far off is each degree on the new points?"
)
FEEDBACK_KO = (
    "맞춘 점에서 가장 적게 틀리는 차수를 고릅니다. 그 점들을 외웠을 뿐이라면 다른 곳에서는 크게 빗나갈 수 있습니다. "
    "차수마다 새 점에서 얼마나 틀리나요?"
)


def choose_degree(x, y, x_new, y_new, degrees):
    errors = []
    for degree in degrees:
        polynomial = np.polyfit(x, y, degree)
        errors.append(np.mean((np.polyval(polynomial, x) - y) ** 2))
    return degrees[np.argmin(errors)]


def choose_degree(x, y, x_new, y_new, degrees):
    return max(degrees)
