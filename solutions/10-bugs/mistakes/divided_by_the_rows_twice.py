"""Once for the loss and once for its slope."""

TASK = 3
FEEDBACK = (
    "Your slopes are divided by the number of rows twice. With four rows they are a quarter of what they should "
    "be. How often does the mean divide?"
)
FEEDBACK_KO = "기울기를 행의 수로 두 번 나누었습니다. 행이 네 개이면 맞는 값의 4분의 1이 됩니다. 평균은 몇 번 나누나요?"


def loss_gradient(p, t):
    back = p.copy()
    back[np.arange(len(t)), t] -= 1.0
    return back / len(t) ** 2
