"""`sort` makes a new array."""

TASK = 1
FEEDBACK = (
    "Your `best_step` finds the right h, but afterwards the caller's array hs is in another order. `hs.sort()` "
    "changes the array itself. What does `np.sort(hs)` do, and is an order needed at all?"
)
FEEDBACK_KO = (
    "`best_step`이 맞는 h를 찾지만, 호출한 쪽의 배열 hs의 순서가 바뀌어 있습니다. `hs.sort()`는 그 배열 자체를 "
    "바꿉니다. `np.sort(hs)`는 무엇을 하고, 순서가 꼭 필요할까요?"
)


def best_step(f, x, slope, hs):
    hs[::-1].sort()  # the largest first
    errors = [abs(forward_difference(f, x, h) - slope) for h in hs]
    return hs[np.argmin(errors)]
