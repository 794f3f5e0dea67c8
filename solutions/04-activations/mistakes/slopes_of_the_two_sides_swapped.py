"""The slope alpha belongs to the side that is named first."""

TASK = 2
FEEDBACK = (
    "Your two slopes have changed places: at x = 2 alpha comes out. Above 0 the function gives x as it is, below "
    "0 only a part of it. Draw both lines for alpha = 0.5: which one is the flatter, and on which side is it?"
)
FEEDBACK_KO = (
    "두 기울기의 자리가 바뀌어 x = 2에서 alpha가 나옵니다. 0보다 큰 쪽에서는 x가 그대로 나오고, 작은 쪽에서는 x의 "
    "일부만 나옵니다. alpha = 0.5일 때의 두 직선을 그려 보세요. 더 완만한 것은 어느 쪽에 있습니까?"
)


def d_leaky_relu(x, alpha=0.01):
    return np.where(x > 0, alpha, 1.0)


def d_prelu(x, alpha):
    return np.where(x > 0, alpha, 1.0)
