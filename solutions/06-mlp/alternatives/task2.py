"""Task 2 in another way."""

NOTE = (
    "It picks the probability of the right class by its number; a product with one-hot rows multiplies all the "
    "others by 0."
)
NOTE_KO = "정답 클래스의 확률을 번호로 바로 꺼냅니다. 원-핫 행을 곱하는 방법은 나머지 확률에 모두 0을 곱합니다."


def cross_entropy(y, t):
    if t.ndim == 2:
        t = t.argmax(axis=1)
    right = y[np.arange(len(y)), t]
    return -np.mean(np.log(right + 1e-7))
