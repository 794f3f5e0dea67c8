"""One-hot rows are those of a square."""

TASK = 2
FEEDBACK = (
    "Your one-hot rows are as long as there are rows in the batch, which fits only when there happen to be as many "
    "classes. A batch of 4 rows may know 5 classes, or 10. Which of the two arguments tells how many classes there "
    "are, and where in its shape?"
)
FEEDBACK_KO = (
    "원-핫 행의 길이가 배치의 행 수와 같습니다. 클래스의 수와 행의 수가 우연히 같을 때만 맞습니다. 행이 4개여도 "
    "클래스는 5개나 10개일 수 있습니다. 클래스가 몇 개인지는 두 인수 가운데 어느 것이, 그 모양의 어느 자리에서 "
    "알려 줄까요?"
)


def cross_entropy(y, t):
    if t.ndim == 1:
        t = np.eye(len(t))[t]
    return -(t * np.log(y + 1e-7)).sum() / len(y)
