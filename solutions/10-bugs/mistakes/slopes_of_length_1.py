"""All steps should be equally long."""

TASK = 3
FEEDBACK = (
    "Your slopes have the length 1 for every batch. A network that is nearly right should take shorter steps than "
    "one that is quite wrong. What should the slopes be divided by?"
)
FEEDBACK_KO = (
    "어떤 배치이든 기울기의 길이가 1입니다. 거의 맞는 신경망은 많이 틀린 신경망보다 짧게 걸어야 합니다. 기울기는 "
    "무엇으로 나누어야 할까요?"
)


def loss_gradient(p, t):
    back = p.copy()
    back[np.arange(len(t)), t] -= 1.0
    return back / np.linalg.norm(back)
