"""The mean difference is the error."""

TASK = 5
FEEDBACK = (
    "You average the differences as they are, so that too high and too low cancel. What is done with each "
    "difference before the mean?"
)
FEEDBACK_KO = (
    "차를 그대로 평균해서, 너무 높은 것과 너무 낮은 것이 서로 지워집니다. 평균을 내기 전에 차를 어떻게 하나요?"
)


def choose_degree(x, y, x_new, y_new, degrees):
    errors = []
    for degree in degrees:
        polynomial = np.polyfit(x, y, degree)
        errors.append(abs(np.mean(np.polyval(polynomial, x_new) - y_new)))
    return degrees[np.argmin(errors)]


def choose_degree(x, y, x_new, y_new, degrees):
    errors = []
    for degree in degrees:
        polynomial = np.polyfit(x, y, degree)
        errors.append(np.mean(np.polyval(polynomial, x_new) - y_new))
    return degrees[np.argmin(errors)]
