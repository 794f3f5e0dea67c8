"""Two masks, one after the other, do not get in each other's way."""

TASK = 2
FEEDBACK = (
    "Your slope is 1 at x = −2, too, where the leak should be seen. If you write the slopes into one array, one "
    "side after the other: is the number that you wrote first above 0 as well, and what does your second "
    "condition make of it?"
)
FEEDBACK_KO = (
    "기울기가 alpha여야 할 x = −2에서도 1입니다. 한 배열에 기울기를 한쪽씩 차례로 써넣었다면, 먼저 써넣은 수도 "
    "0보다 크지 않습니까? 그러면 두 번째 조건은 그 수를 어떻게 바꿉니까?"
)


def d_leaky_relu(x, alpha=0.01):
    slope = np.where(x <= 0, alpha, x)
    return np.where(slope > 0, 1.0, slope)


def d_prelu(x, alpha):
    slope = np.where(x <= 0, alpha, x)
    return np.where(slope > 0, 1.0, slope)
