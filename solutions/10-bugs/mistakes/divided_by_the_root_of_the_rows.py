"""Noise goes with the root of the number."""

TASK = 3
FEEDBACK = (
    "Your slopes are divided by the root of the number of rows. With four rows they are twice as large as they "
    "should be. What does a mean divide by?"
)
FEEDBACK_KO = (
    "기울기를 행 수의 제곱근으로 나누었습니다. 행이 네 개이면 맞는 값의 두 배가 됩니다. 평균은 무엇으로 나누나요?"
)


def loss_gradient(p, t):
    back = p.copy()
    back[np.arange(len(t)), t] -= 1.0
    return back / np.sqrt(len(t))
