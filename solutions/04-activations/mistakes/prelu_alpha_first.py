"""The arguments come in the order in which the slides write them, f(α, x)."""

TASK = 2
FEEDBACK = (
    "For x = 2 and alpha = 0.25 your `prelu` is 0.25, as if the two arguments had changed places. Some books write "
    "f(α, x). In which order do they come in this exercise?"
)
FEEDBACK_KO = (
    "x = 2, alpha = 0.25일 때 `prelu`가 0.25입니다. 두 인수의 자리가 바뀐 것과 같습니다. f(α, x)로 쓰는 책도 "
    "있습니다. 이 연습에서는 두 인수가 어떤 순서로 올까요?"
)


def prelu(alpha, x):
    return np.where(x > 0, x, alpha * x)
