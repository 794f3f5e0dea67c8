"""The error is asked for."""

TASK = 5
FEEDBACK = "You return the smallest error itself. Which degree it belongs to is asked for. What does `np.argmin` give?"
FEEDBACK_KO = "가장 작은 오차 자체를 반환했습니다. 그것이 몇 차의 오차인지가 필요합니다. `np.argmin`은 무엇을 내나요?"


def choose_degree(x, y, x_new, y_new, degrees):
    errors = []
    for degree in degrees:
        polynomial = np.polyfit(x, y, degree)
        errors.append(np.mean((np.polyval(polynomial, x_new) - y_new) ** 2))
    return np.min(errors)
