"""The formula of the cross entropy can be typed as it stands."""

TASK = 2
FEEDBACK = (
    "Two things are missing in your `cross_entropy`. Class numbers are multiplied with the logarithms, as if they "
    "were one-hot; when a row of y is (0.1, 0.7, 0.2) and its class is number 1, which probability counts? And "
    "where a probability is exactly 0 the loss is no finite number: what does log do at 0?"
)
FEEDBACK_KO = (
    "`cross_entropy`에 빠진 것이 두 가지 있습니다. 먼저 클래스 번호가 원-핫인 것처럼 로그에 곱해집니다. y의 한 "
    "행이 (0.1, 0.7, 0.2)이고 클래스가 1번이면 어느 확률만 더해야 할까요? 또 확률이 정확히 0인 곳에서 오차가 "
    "유한한 수가 아닙니다. 0의 로그는 무엇일까요?"
)


def cross_entropy(y, t):
    return -(t * np.log(y)).sum() / len(y)
