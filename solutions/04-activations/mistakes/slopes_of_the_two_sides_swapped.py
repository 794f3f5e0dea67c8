"""The slope alpha belongs to the side that is named first."""

TASK = 2
FEEDBACK = (
    "Your slopes are alpha above 0 and 1 below, as if the two sides had changed places. Above 0 the function gives x "
    "as it is, below 0 it gives alpha times x. Draw both lines for alpha = 0.5: on which side is the flatter one?"
)
FEEDBACK_KO = (
    "기울기가 0보다 큰 쪽에서 alpha, 작은 쪽에서 1입니다. 두 쪽의 자리가 바뀐 것과 같습니다. 함수의 값은 큰 쪽에서 x "
    "그대로이고, 작은 쪽에서 alpha 곱하기 x입니다. alpha = 0.5일 때의 두 직선을 그려 보면, 더 완만한 것은 어느 쪽에 "
    "있을까요?"
)


def d_leaky_relu(x, alpha=0.01):
    return np.where(x > 0, alpha, 1.0)


def d_prelu(x, alpha):
    return np.where(x > 0, alpha, 1.0)
