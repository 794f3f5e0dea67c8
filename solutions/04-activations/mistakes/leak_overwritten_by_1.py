"""Two masks, one after the other, do not get in each other's way."""

TASK = 2
FEEDBACK = (
    "Your slope is 1 below 0 as well, where it should be alpha. If you fill in the two sides one after the other: "
    "does what you filled in first also meet your second condition, and what becomes of it then?"
)
FEEDBACK_KO = (
    "0보다 작아 기울기가 alpha여야 하는 곳에서도 1이 나왔습니다. 양쪽 값을 차례로 채웠다면, 먼저 채운 값이 "
    "둘째 조건에도 맞지 않을까요? 그러면 그 값은 어떻게 될까요?"
)


def d_leaky_relu(x, alpha=0.01):
    slope = np.where(x <= 0, alpha, x)
    return np.where(slope > 0, 1.0, slope)


def d_prelu(x, alpha):
    slope = np.where(x <= 0, alpha, x)
    return np.where(slope > 0, 1.0, slope)
