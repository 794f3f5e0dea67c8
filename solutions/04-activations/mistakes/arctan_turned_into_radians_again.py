"""NumPy gives degrees, which still have to become radians."""

TASK = 3
FEEDBACK = (
    "Your `arctan` is far too flat: each answer is π / 180 of what it should be, as if an angle had been taken for "
    "degrees and turned into radians. In which of the two do the functions of NumPy give an angle? Look at "
    "`np.arctan(1.0)`."
)
FEEDBACK_KO = (
    "`arctan`의 값이 너무 작습니다. 답이 모두 π / 180배입니다. 각을 도(°)로 보고 라디안으로 바꾼 것과 같습니다. "
    "NumPy의 함수는 각을 둘 중 어느 것으로 낼까요? `np.arctan(1.0)`을 살펴보세요."
)


def arctan(x):
    return np.radians(np.arctan(x))
