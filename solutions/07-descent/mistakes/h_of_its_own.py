"""h is always tiny."""

TASK = 1
FEEDBACK = (
    "Your slope is the one of a tiny step, whichever h is given, as if h were fixed inside. The caller chooses "
    "how far to look. At which two points should f be computed for x = 1 and h = 2?"
)
FEEDBACK_KO = (
    "h를 무엇으로 주든 아주 작은 걸음의 기울기가 나옵니다. 함수 안에 h가 고정되어 있는 것과 같습니다. 얼마나 멀리 "
    "볼지는 호출하는 쪽이 정합니다. x = 1, h = 2이면 어느 두 점에서 f를 구해야 할까요?"
)


def forward_difference(f, x, h):
    h = 1e-6
    return (f(x + h) - f(x)) / h
