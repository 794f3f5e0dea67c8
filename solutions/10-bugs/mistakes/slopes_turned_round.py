"""Target minus answer."""

TASK = 3
FEEDBACK = (
    "Your slopes have the wrong sign, so a step makes the loss larger. It was right before. For p = (0.5, 0.5) of "
    "class 0, which of the two should grow, and what does the step do with a slope?"
)
FEEDBACK_KO = (
    "기울기의 부호가 반대여서 한 걸음 가면 오차가 커집니다. 원래는 맞았습니다. 클래스 0이고 p = (0.5, 0.5)이면 둘 "
    "가운데 어느 것이 커져야 하고, 걸음은 기울기로 무엇을 하나요?"
)


def loss_gradient(p, t):
    return (np.eye(p.shape[1])[t] - p) / len(t)
