"""The new points are for fitting."""

TASK = 5
FEEDBACK = (
    "You fit to the new points. Then they are unseen no more. Which points are there for fitting, and which for "
    "choosing?"
)
FEEDBACK_KO = (
    "새 점에 맞추었습니다. 그러면 더는 보지 못한 점이 아닙니다. 맞추는 데 쓰는 점은 어느 것이고 고르는 데 "
    "쓰는 점은 어느 것인가요?"
)


def choose_degree(x, y, x_new, y_new, degrees):
    errors = []
    for degree in degrees:
        polynomial = np.polyfit(x_new, y_new, degree)
        errors.append(np.mean((np.polyval(polynomial, x_new) - y_new) ** 2))
    return degrees[np.argmin(errors)]
