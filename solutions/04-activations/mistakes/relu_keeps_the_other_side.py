"""The smaller of x and 0 is kept."""

TASK = 1
FEEDBACK = (
    "Your `relu` keeps what is below 0 and gives 0 above it, as if the smaller of x and 0 were taken. What should "
    "become of 3, and what of −3?"
)
FEEDBACK_KO = (
    "`relu`가 x와 0 가운데 작은 쪽을 고른 것처럼, 0보다 작은 수를 남기고 큰 수를 0으로 만듭니다. 3은 무엇이 되고, "
    "−3은 무엇이 되어야 할까요?"
)


def relu(x):
    return np.minimum(x, 0)
