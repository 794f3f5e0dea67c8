"""A difference in front of the slash is divided as a whole."""

TASK = 6
FEEDBACK = (
    "Even a constant function gets a huge slope, as if only the second value were divided by the run. A slope is the "
    "whole rise divided by the run. In 9 − 6 / 3, what does Python compute first, and what comes out?"
)
FEEDBACK_KO = (
    "상수 함수에서도 절댓값이 아주 큰 기울기가 나옵니다. 둘째 값만 두 점 사이의 거리로 나눈 것과 같습니다. 기울기는 "
    "높이의 변화 전체를 거리로 나눈 것입니다. 9 − 6 / 3에서 파이썬은 무엇을 먼저 계산하고, 답은 얼마일까요?"
)


def numerical_derivative(f, x, h=1e-5):
    return f(x + h) - f(x - h) / (2 * h)
