"""Counting begins at 1."""

TASK = 1
FEEDBACK = (
    "Your `best_step` never returns the first h, as if the search began with the second. What is the index of the "
    "first element in Python?"
)
FEEDBACK_KO = (
    "`best_step`이 첫째 h는 결코 반환하지 않습니다. 둘째부터 찾기 시작한 것과 같습니다. 파이썬에서 첫 원소의 "
    "인덱스는 얼마일까요?"
)


def best_step(f, x, slope, hs):
    errors = [abs(forward_difference(f, x, h) - slope) for h in hs[1:]]
    return hs[1:][np.argmin(errors)]
