"""In a chain, what comes out of one goes into the next."""

TASK = 7
FEEDBACK = (
    "Your answers are as if each slope were put into the next `d_f`. But where each activation of the chain is, the "
    "numbers in xs say already; no slope has to go in. When the first activation makes a change 2 times as large, and "
    "the next one makes that 5 times as large, what do you do with the slopes 2 and 5?"
)
FEEDBACK_KO = (
    "각 기울기를 다음 `d_f`에 넣은 것과 같은 답이 나옵니다. 그러나 활성화 함수마다 어디에서 기울기를 구할지는 xs의 "
    "수가 이미 알려 주므로, 기울기를 넣을 필요가 없습니다. 첫 번째 활성화 함수가 변화를 2배로 만들고 다음 함수가 "
    "그것을 5배로 만들면, 기울기 2와 5로 무엇을 해야 할까요?"
)


def slope_product(d_f, xs):
    slope = 1.0
    for x in xs:
        slope = d_f(slope * x)
    return slope


def slope_product(d_f, xs):
    slope = 0.0
    for x in xs:
        slope = d_f(slope + x)
    return slope


def slope_product(d_f, xs):
    slope = xs[0]
    for _ in xs:
        slope = d_f(slope)
    return slope
