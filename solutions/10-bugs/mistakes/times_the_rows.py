"""The number of rows belongs on the other side."""

TASK = 3
FEEDBACK = (
    "Your slopes are multiplied by the number of rows. The mean divides by it. What should become of a slope when "
    "every row is there twice?"
)
FEEDBACK_KO = (
    "기울기에 행의 수를 곱했습니다. 평균은 행의 수로 나눕니다. 모든 행이 두 번씩 있으면 기울기는 어떻게 되어야 할까요?"
)


def loss_gradient(p, t):
    back = p.copy()
    back[np.arange(len(t)), t] -= 1.0
    return back * len(t)
