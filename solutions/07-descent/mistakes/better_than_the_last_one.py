"""Each h is compared with the one before."""

TASK = 1
FEEDBACK = (
    "Your `best_step` returns the last h that is better than its neighbour before it, which need not be the best "
    "of all. With the errors 1, 3, 2, the last one is better than the second, and still not the best. Which error "
    "has to be remembered on the way?"
)
FEEDBACK_KO = (
    "`best_step`이 바로 앞의 h보다 나은 h 가운데 마지막 것을 반환합니다. 그것이 전체에서 가장 좋은 것은 아닐 수 "
    "있습니다. 차가 1, 3, 2이면 셋째는 둘째보다 낫지만 가장 좋지는 않습니다. 훑는 동안 어떤 차를 기억해 두어야 "
    "할까요?"
)


def best_step(f, x, slope, hs):
    best, last = hs[0], np.inf
    for h in hs:
        error = abs(forward_difference(f, x, h) - slope)
        if error < last:
            best = h
        last = error
    return best
