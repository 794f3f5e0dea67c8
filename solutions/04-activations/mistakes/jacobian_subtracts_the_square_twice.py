"""The diagonal is written down apart, and then treated like all others."""

TASK = 5
FEEDBACK = (
    "On the diagonal of your `softmax_jacobian` yᵢ² is subtracted twice. The outer product of y with itself holds yᵢ² "
    "there, too. What remains to be written on the diagonal when that product is subtracted everywhere?"
)
FEEDBACK_KO = (
    "`softmax_jacobian`의 대각선에서 yᵢ²을 두 번 빼고 있습니다. y와 y의 외적의 대각선에도 yᵢ²이 들어 있습니다. 외적을 "
    "모든 자리에서 뺀다면, 대각선에는 무엇을 쓰면 될까요?"
)


def softmax_jacobian(x):
    y = softmax(x)
    return np.diag(y * (1 - y)) - np.outer(y, y)
