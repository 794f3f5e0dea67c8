"""An array takes whatever number is put into it."""

TASK = 2
FEEDBACK = (
    "For whole numbers your answers are whole numbers, too, and of alpha only the part before the point is left, "
    "as if the answers had been put into an array of integers. Arrays made like x hold the same kind of numbers "
    "as x. Of which kind should the array of your answers be?"
)
FEEDBACK_KO = (
    "정수를 넣으면 답도 정수로 나와서 alpha가 소수점 앞만 남았습니다. 정수 배열에 답을 넣은 것과 같습니다. "
    "x와 같은 꼴로 만든 배열에는 x와 같은 종류의 수가 들어갑니다. 답을 담을 배열은 어떤 종류여야 할까요?"
)


def d_leaky_relu(x, alpha=0.01):
    slope = np.ones_like(x)
    return np.where(x > 0, slope, np.asarray(alpha).astype(slope.dtype))


def d_prelu(x, alpha):
    slope = np.ones_like(x)
    return np.where(x > 0, slope, np.asarray(alpha).astype(slope.dtype))


def leaky_relu(x, alpha=0.01):
    return np.where(x > 0, x, alpha * x).astype(np.asarray(x).dtype)


def prelu(x, alpha):
    return np.where(x > 0, x, alpha * x).astype(np.asarray(x).dtype)
