"""The scale belongs to the line."""

TASK = 2
FEEDBACK = (
    "Above 0 your `d_selu` is right, but below 0 it is that of `elu`, as if the curve were not scaled there. One "
    "of the two constants scales both sides. How does a factor in front of a function show in its slope?"
)
FEEDBACK_KO = (
    "0보다 큰 쪽에서는 맞지만 0보다 작은 쪽에서 `d_selu`가 `elu`의 기울기입니다. 그쪽 곡선에는 배율이 곱해지지 "
    "않은 것과 같습니다. 두 상수 가운데 하나는 양쪽에 모두 곱해집니다. 함수 앞에 곱해진 수는 기울기에 어떻게 "
    "나타날까요?"
)


def d_selu(x):
    return np.where(x > 0, SELU_SCALE, SELU_ALPHA * np.exp(np.minimum(x, 0)))
