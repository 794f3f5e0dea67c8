"""What is not positive is negative."""

TASK = 1
FEEDBACK = (
    "At exactly 0 your `sign` gives -1, as if every number that is not positive were negative. But 0 is neither "
    "negative nor positive. How many different answers does `sign` need?"
)
FEEDBACK_KO = (
    "정확히 0일 때 `sign`이 -1을 냅니다. 양수가 아니면 모두 음수라고 본 것과 같습니다. 그러나 0은 음수도 양수도 "
    "아닙니다. `sign`이 낼 수 있는 답은 모두 몇 가지여야 할까요?"
)


def sign(z):
    return np.where(z > 0, 1, -1)
