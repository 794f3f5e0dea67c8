"""The worst point decides."""

TASK = 5
FEEDBACK = (
    "You compare the largest error of each degree, so that a single point decides. The mean squared error counts all "
    "new points. Over what does your function take the mean?"
)
FEEDBACK_KO = (
    "차수마다 가장 크게 틀린 점 하나만 비교했습니다. 평균 제곱 오차에는 새 점이 모두 들어갑니다. 함수는 무엇의 평균을 "
    "내야 할까요?"
)


def choose_degree(x, y, x_new, y_new, degrees):
    errors = []
    for degree in degrees:
        polynomial = np.polyfit(x, y, degree)
        errors.append(np.max((np.polyval(polynomial, x_new) - y_new) ** 2))
    return degrees[np.argmin(errors)]
