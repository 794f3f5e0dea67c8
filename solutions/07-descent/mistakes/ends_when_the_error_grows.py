"""Once the error grows, nothing better follows."""

TASK = 1
FEEDBACK = (
    "Your `best_step` ends its search where the error grows for the first time. The array hs is in no order, so a "
    "better h may stand behind a worse one. When is it certain that none is better?"
)
FEEDBACK_KO = (
    "`best_step`이 차가 처음으로 커지는 곳에서 찾기를 끝냅니다. 배열 hs는 정렬되어 있지 않으므로 더 나쁜 h 뒤에 "
    "더 좋은 h가 있을 수 있습니다. 더 좋은 것이 없다고 말할 수 있는 때는 언제일까요?"
)


def best_step(f, x, slope, hs):
    best, smallest = hs[0], np.inf
    for h in hs:
        error = abs(forward_difference(f, x, h) - slope)
        if error > smallest:
            break
        best, smallest = h, error
    return best
