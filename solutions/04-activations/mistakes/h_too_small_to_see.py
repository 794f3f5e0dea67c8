"""The smaller h is, the better the slope."""

TASK = 6
FEEDBACK = (
    "Without an h given, every slope is 0, as if x + h and x − h were both x. A float keeps only about 16 digits: "
    "what does Python show for 2 + 1e-50? How small may h be before the two points become one?"
)
FEEDBACK_KO = (
    "h를 주지 않으면 기울기가 모두 0입니다. x + h와 x − h가 둘 다 x가 되어 버린 것과 같습니다. float는 열여섯 "
    "자리쯤만 담을 수 있습니다. 파이썬에서 2 + 1e-50은 얼마로 나오고, h가 얼마나 작아지면 두 점이 하나가 될까요?"
)


def numerical_derivative(f, x, h=1e-50):
    return (f(x + h) - f(x - h)) / (2 * h)
