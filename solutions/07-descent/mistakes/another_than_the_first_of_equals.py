"""Of equally good ones, any will do."""

TASK = 1
FEEDBACK = (
    "Where several h come equally near, your `best_step` does not return the first of them in hs. When three h are "
    "2, 1 and 1 away from the slope, which of them does the task want, and what decides between the last two in your "
    "function?"
)
FEEDBACK_KO = (
    "똑같이 가까운 h가 여럿일 때 `best_step`이 그 가운데 hs에 먼저 나오는 것을 반환하지 않습니다. 세 h가 기울기에서 "
    "각각 2, 1, 1만큼 떨어져 있다면 과제에서 바라는 것은 어느 것이고, 여러분의 함수는 뒤의 둘 가운데 하나를 무엇으로 "
    "정할까요?"
)


def best_step(f, x, slope, hs):
    best, smallest = hs[0], abs(forward_difference(f, x, hs[0]) - slope)
    for h in hs:
        error = abs(forward_difference(f, x, h) - slope)
        if error <= smallest:
            best, smallest = h, error
    return best


def best_step(f, x, slope, hs):
    return min((abs(forward_difference(f, x, h) - slope), h) for h in hs)[1]


def best_step(f, x, slope, hs):
    hs.sort()
    errors = [abs(forward_difference(f, x, h) - slope) for h in hs]
    return hs[np.argmin(errors)]
