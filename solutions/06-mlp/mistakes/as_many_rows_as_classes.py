"""What is as long as a row of y is one-hot."""

TASK = 2
FEEDBACK = (
    "Where a batch has as many rows as there are classes, your `cross_entropy` takes class numbers for one-hot: a 2 "
    "counts double there, and a 0 not at all. Elsewhere it knows them. The class numbers (1, 2, 0) are as long as a "
    "one-hot row. In what does an array of class numbers differ from a table of one-hot rows, whatever their lengths?"
)
FEEDBACK_KO = (
    "배치의 행 수와 클래스의 수가 같으면 `cross_entropy`가 클래스 번호를 원-핫으로 여깁니다. 그래서 그때만 2는 두 "
    "배로 더해지고 0은 전혀 더해지지 않습니다. 클래스 번호 (1, 2, 0)은 원-핫 행 하나와 길이가 같습니다. 길이가 "
    "얼마이든, 클래스 번호를 담은 배열과 원-핫 행을 담은 배열은 무엇이 다를까요?"
)


def cross_entropy(y, t):
    if t.shape[-1] != y.shape[1]:
        t = np.eye(y.shape[1])[t]
    return -(t * np.log(y + 1e-7)).sum() / len(y)


def cross_entropy(y, t):
    if t.shape[-1] != y.shape[1]:
        t = np.eye(y.shape[1])[t]
    return -(t * np.log(np.maximum(y, 1e-7))).sum() / len(y)
