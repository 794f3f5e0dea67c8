"""A distance is a distance."""

TASK = 5
FEEDBACK = (
    "You compare the mean of the distances, not of their squares. A square counts one large error more than several "
    "small ones. For errors of 0, 0 and 3, and of 1, 1 and 2: whose mean of the squares is smaller?"
)
FEEDBACK_KO = (
    "차이를 제곱하지 않고 크기만 평균 내어 비교했습니다. 제곱하면 큰 오차 하나가 작은 오차 여럿보다 더 크게 셈됩니다. "
    "오차가 0, 0, 3일 때와 1, 1, 2일 때 가운데 어느 쪽의 제곱 평균이 더 작을까요?"
)


def choose_degree(x, y, x_new, y_new, degrees):
    errors = []
    for degree in degrees:
        polynomial = np.polyfit(x, y, degree)
        errors.append(np.mean(np.abs(np.polyval(polynomial, x_new) - y_new)))
    return degrees[np.argmin(errors)]
