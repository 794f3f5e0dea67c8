"""To take the maximum off means maximum minus x."""

TASK = 5
FEEDBACK = (
    "Your `softmax` gives the largest probability to the smallest number, as if every difference had the opposite "
    "sign. For 1 and 3, the probability of 3 should be the larger. What is left of 1 and of 3 when 3 is taken off "
    "each?"
)
FEEDBACK_KO = (
    "`softmax`에서 가장 작은 수의 확률이 가장 큽니다. 모든 차의 부호가 뒤집힌 것과 같습니다. 1과 3이라면 3의 확률이 "
    "더 커야 합니다. 1과 3에서 각각 3을 빼면 얼마가 남을까요?"
)


def softmax(x):
    e = np.exp(np.max(x, axis=-1, keepdims=True) - x)
    return e / np.sum(e, axis=-1, keepdims=True)
