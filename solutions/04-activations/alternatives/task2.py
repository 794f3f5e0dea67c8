"""Task 2 in another way."""

NOTE = (
    "A mask changes only the elements that are 0 or less, in a copy; `np.where` computes both sides everywhere and "
    "then chooses."
)
NOTE_KO = (
    "복사본에서 마스크로 고른 0 이하의 원소만 바꿉니다. `np.where`는 모든 원소에서 양쪽을 다 계산한 뒤에 고릅니다."
)


def leaky_relu(x, alpha=0.01):
    y = np.array(x, dtype=float)
    y[y <= 0] *= alpha
    return y
